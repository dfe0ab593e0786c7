package org.gotong.programmes;

import java.util.ArrayList;
import java.util.List;

/**
 * What a programme still lacks before everybody can read it.
 *
 * @param missing without these it is not published
 * @param wished it is better with these
 */
record Readiness(List<Part> missing, List<Part> wished) {

    /** The parts of a programme's text; their words stand under {@code programmes.ready.} and the name. */
    enum Part {
        SUMMARY,
        GOALS,
        PLACES,
        PERIOD,
        ENGLISH,
        CONTACT,
        PLANS;

        String key() {
            return "programmes.ready." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Readiness of(ProgrammeFacts facts) {
        var missing = new ArrayList<Part>();
        add(
                missing,
                Part.SUMMARY,
                facts.summaryId().isBlank() && facts.summaryEn().isBlank());
        add(missing, Part.GOALS, facts.goals().isEmpty());
        add(missing, Part.PLACES, facts.places().isEmpty());
        add(missing, Part.PERIOD, facts.period() == null);
        var wished = new ArrayList<Part>();
        add(wished, Part.ENGLISH, facts.titleEn().isBlank() || facts.summaryEn().isBlank());
        add(
                wished,
                Part.CONTACT,
                facts.contactEmail().isBlank() && facts.contactPhone().isBlank());
        add(wished, Part.PLANS, facts.plans().isEmpty());
        return new Readiness(List.copyOf(missing), List.copyOf(wished));
    }

    boolean isReady() {
        return missing.isEmpty();
    }

    private static void add(List<Part> parts, Part part, boolean lacks) {
        if (lacks) {
            parts.add(part);
        }
    }
}

package org.gotong.programmes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gotong.platform.pages.Faults;
import org.gotong.programmes.ProgrammeFacts.Phase;
import org.gotong.programmes.ProgrammeFacts.Principle;
import org.gotong.programmes.ProgrammeFacts.ProgrammePlace;
import org.gotong.programmes.ProgrammeFacts.PublicPlan;
import org.gotong.reading.Period;
import org.gotong.reading.UnreadablePeriod;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SdgCode;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands a {@link ProgrammeForm}, and says at each field what it could not understand. */
@Component
class ProgrammeReading {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int MOST_LINES = 60;

    private final SdgDirectory sdgs;
    private final PlaceDirectory places;

    ProgrammeReading(SdgDirectory sdgs, PlaceDirectory places) {
        this.sdgs = sdgs;
        this.places = places;
    }

    ProgrammeFacts read(ProgrammeForm form, Locale language, Faults faults) {
        faults.text("titleId", form.titleId(), 160)
                .optionalText("titleEn", form.titleEn(), 160)
                .optionalText("summaryId", form.summaryId(), 2_000)
                .optionalText("summaryEn", form.summaryEn(), 2_000)
                .optionalText("contactName", form.contactName(), 160)
                .optionalText("contactEmail", form.contactEmail(), 160)
                .optionalText("contactPhone", form.contactPhone(), 40);
        if (!form.contactEmail().isEmpty()
                && !EMAIL.matcher(form.contactEmail()).matches()) {
            faults.add("contactEmail", "email.unreadable");
        }
        return new ProgrammeFacts(
                form.titleId(),
                form.titleEn(),
                form.summaryId(),
                form.summaryEn(),
                goals(form, faults),
                places(form, faults),
                period("period", form.period(), language, faults),
                phases(form, language, faults),
                lines("principles", form.principles(), faults).stream()
                        .map(line -> new Principle(part(line, 0), part(line, 1)))
                        .toList(),
                plans(form, faults),
                form.contactName(),
                form.contactEmail(),
                form.contactPhone());
    }

    private List<ProgrammeGoal> goals(ProgrammeForm form, Faults faults) {
        var goals = new ArrayList<ProgrammeGoal>();
        for (var line : lines("goals", form.goals(), faults)) {
            var code =
                    SdgCode.find(part(line, 0)).filter(sdgs::knows).filter(c -> c.level() != SdgCode.Level.INDICATOR);
            if (code.isEmpty()) {
                faults.add("goals", "goal.unknown", part(line, 0));
            } else if (goals.stream().anyMatch(goal -> goal.code().equals(code.get()))) {
                faults.add("goals", "goal.twice", code.get().text());
            } else {
                goals.add(new ProgrammeGoal(code.get(), weight(part(line, 1), faults)));
            }
        }
        if (!form.evenly().isEmpty()) {
            return ProgrammeGoal.evenly(goals);
        }
        if (faults.of("goals").isEmpty() && !ProgrammeGoal.isBalanced(goals)) {
            faults.add("goals", "goal.weights", ProgrammeGoal.sum(goals));
        }
        return List.copyOf(goals);
    }

    private static @Nullable BigDecimal weight(String written, Faults faults) {
        var number = written.replace("%", "").replace(',', '.').strip();
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("\\d{1,3}(\\.\\d{1,2})?")
                || new BigDecimal(number).signum() == 0
                || new BigDecimal(number).compareTo(ProgrammeGoal.WHOLE) > 0) {
            faults.add("goals", "goal.weight", written);
            return null;
        }
        return new BigDecimal(number).stripTrailingZeros();
    }

    private List<ProgrammePlace> places(ProgrammeForm form, Faults faults) {
        var found = new ArrayList<ProgrammePlace>();
        for (var line : lines("places", form.places(), faults)) {
            var written = String.join(" ", line).strip();
            var place = places.resolve(written).place();
            if (place.isEmpty()) {
                faults.add("places", "place.not.one", written);
            } else if (found.stream()
                    .noneMatch(known -> known.code().equals(place.get().code()))) {
                var pilot = found.isEmpty() && !form.pilot().isEmpty();
                found.add(new ProgrammePlace(place.get().code(), pilot));
            }
        }
        return List.copyOf(found);
    }

    private static List<Phase> phases(ProgrammeForm form, Locale language, Faults faults) {
        return lines("phases", form.phases(), faults).stream()
                .map(line -> new Phase(part(line, 0), part(line, 1), period("phases", part(line, 2), language, faults)))
                .toList();
    }

    private static List<PublicPlan> plans(ProgrammeForm form, Faults faults) {
        var plans = new ArrayList<PublicPlan>();
        for (var line : lines("plans", form.plans(), faults)) {
            if (!part(line, 1).isEmpty() && !part(line, 1).matches("https?://\\S+")) {
                faults.add("plans", "link.unreadable", part(line, 1));
            }
            plans.add(new PublicPlan(part(line, 0), part(line, 1)));
        }
        return List.copyOf(plans);
    }

    private static @Nullable Period period(String field, String written, Locale language, Faults faults) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            return Period.read(written, language, null);
        } catch (UnreadablePeriod unreadable) {
            faults.add(field, unreadable.code(), written);
            return null;
        }
    }

    private static List<String[]> lines(String field, String text, Faults faults) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            faults.add(field, "lines.many", MOST_LINES, lines.size());
        }
        lines.stream()
                .filter(line -> line.length() > 400)
                .findFirst()
                .ifPresent(line -> faults.add(field, "line.long", 400));
        return lines.stream()
                .limit(MOST_LINES)
                .map(line -> line.split("[|\\t]", -1))
                .toList();
    }

    private static String part(String[] line, int at) {
        return at < line.length ? line[at].strip() : "";
    }
}

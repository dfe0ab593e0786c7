package org.gotong.programmes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gotong.platform.api.Bilingual;
import org.gotong.reading.Period;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.jspecify.annotations.Nullable;

/** A programme as the API tells it. */
record ProgrammeItem(
        UUID id,
        String slug,
        Bilingual title,
        Bilingual summary,
        String state,
        List<GoalItem> goals,
        List<PlaceItem> places,
        @Nullable String period,
        List<PhaseItem> phases,
        List<Bilingual> principles,
        List<ProgrammeFacts.PublicPlan> plans,
        ContactItem contact,
        @Nullable Instant publishedAt,
        @Nullable LocalDate endedOn) {

    record GoalItem(String code, @Nullable BigDecimal weight) {}

    record PlaceItem(String code, String name, boolean pilot) {}

    record PhaseItem(Bilingual name, @Nullable String period) {}

    record ContactItem(String name, String email, String phone) {}

    static ProgrammeItem of(Programme programme, Map<PlaceCode, Place> names, LocalDate today, Locale language) {
        var facts = programme.facts();
        var summary = programme.summary();
        return new ProgrammeItem(
                programme.id().value(),
                programme.slug(),
                both(facts.titleId(), facts.titleEn()),
                both(facts.summaryId(), facts.summaryEn()),
                ProgrammeState.of(summary, today).code(),
                facts.goals().stream()
                        .map(goal -> new GoalItem(goal.code().text(), goal.weight()))
                        .toList(),
                facts.places().stream()
                        .map(place ->
                                new PlaceItem(place.code().text(), name(place.code(), names, language), place.pilot()))
                        .toList(),
                text(facts.period()),
                facts.phases().stream()
                        .map(phase -> new PhaseItem(both(phase.nameId(), phase.nameEn()), text(phase.period())))
                        .toList(),
                facts.principles().stream()
                        .map(principle -> both(principle.id(), principle.en()))
                        .toList(),
                facts.plans(),
                new ContactItem(facts.contactName(), facts.contactEmail(), facts.contactPhone()),
                summary.publishedAt(),
                summary.endedOn());
    }

    private static Bilingual both(String indonesian, String english) {
        return new Bilingual(indonesian.isEmpty() ? null : indonesian, english.isEmpty() ? null : english);
    }

    private static String name(PlaceCode code, Map<PlaceCode, Place> names, Locale language) {
        var place = names.get(code);
        return place == null ? code.text() : place.name().in(language);
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.text();
    }
}

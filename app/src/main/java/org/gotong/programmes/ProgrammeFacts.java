package org.gotong.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gotong.reading.Period;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.SdgCode;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says of itself, as its editors write it.
 *
 * @param goals goals and targets; the first is the one it stands under
 * @param places the pilot first
 * @param plans the public plans that it answers to
 */
record ProgrammeFacts(
        String titleId,
        String titleEn,
        String summaryId,
        String summaryEn,
        List<ProgrammeGoal> goals,
        List<ProgrammePlace> places,
        @Nullable Period period,
        List<Phase> phases,
        List<Principle> principles,
        List<PublicPlan> plans,
        String contactName,
        String contactEmail,
        String contactPhone) {

    record ProgrammePlace(PlaceCode code, boolean pilot) {}

    record Phase(String nameId, String nameEn, @Nullable Period period) {}

    record Principle(String id, String en) {}

    /** A plan of a government, such as "RAD SDGs Provinsi Bengkulu"; link is empty when it is not on the web. */
    record PublicPlan(String name, String link) {}

    static ProgrammeFacts titled(String titleId, String titleEn) {
        return new ProgrammeFacts(
                titleId, titleEn, "", "", List.of(), List.of(), null, List.of(), List.of(), List.of(), "", "", "");
    }

    @Nullable
    LocalDate startsOn() {
        return period == null ? null : period.first();
    }

    @Nullable
    LocalDate endsOn() {
        return period == null ? null : period.last();
    }

    String title(Locale language) {
        return either(language, titleId, titleEn);
    }

    String summary(Locale language) {
        return either(language, summaryId, summaryEn);
    }

    private static String either(Locale language, String indonesian, String english) {
        var first = language.getLanguage().equals("en") ? english : indonesian;
        return first.isBlank() ? (indonesian.isBlank() ? english : indonesian) : first;
    }

    List<PlaceCode> placeCodes() {
        return places.stream().map(ProgrammePlace::code).toList();
    }

    /** The goals, each once, with its targets counted to it, in the order in which they were written. */
    List<Integer> goalNumbers() {
        return goals.stream()
                .map(ProgrammeGoal::code)
                .map(SdgCode::goal)
                .distinct()
                .toList();
    }
}

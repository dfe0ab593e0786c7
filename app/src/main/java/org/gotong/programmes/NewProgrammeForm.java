package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import org.gotong.platform.pages.Faults;
import org.gotong.reference.PlaceEntry;
import org.jspecify.annotations.Nullable;

/** The few answers with which a programme begins, in the language in which its coordinator works. */
record NewProgrammeForm(String title, String summary, List<String> goals, PlaceEntry place, String period) {

    static final NewProgrammeForm EMPTY = new NewProgrammeForm("", "", List.of(), PlaceEntry.EMPTY, "");

    NewProgrammeForm {
        title = typed(title);
        summary = typed(summary);
        goals = listed(goals);
        place = place == null ? PlaceEntry.EMPTY : place;
        period = typed(period);
    }

    /** The same answers in the form of the whole text. A title without its Indonesian form stands in for it. */
    ProgrammeForm whole(Locale language) {
        var english = language.getLanguage().equals("en");
        return new ProgrammeForm(
                title,
                english ? title : "",
                english ? "" : summary,
                english ? summary : "",
                String.join("\n", goals),
                "",
                place.written(),
                "yes",
                period,
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** The faults of the whole form, at the fields of this one. */
    static Faults named(Faults faults) {
        var named = Faults.none();
        faults.all()
                .forEach(fault -> named.add(
                        switch (fault.field()) {
                            case "titleId", "titleEn" -> "title";
                            case "summaryId", "summaryEn" -> "summary";
                            case "places" -> "place";
                            default -> fault.field();
                        },
                        fault.code(),
                        fault.arguments().toArray()));
        return named;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static List<String> listed(@Nullable List<String> goals) {
        return goals == null ? List.of() : List.copyOf(goals);
    }
}

package org.gotong.programmes;

import java.util.List;
import java.util.Objects;
import org.gotong.reference.PlaceEntry;
import org.jspecify.annotations.Nullable;

/** The lists of a {@link ProgrammeForm} as the page asks for them, item by item; null where they came as text. */
record ProgrammeLines(
        @Nullable List<TypedLine> goalLines,
        @Nullable List<PlaceEntry> placeLines,
        @Nullable List<TypedLine> phaseLines,
        @Nullable List<TypedLine> principleLines,
        @Nullable List<TypedLine> planLines) {

    ProgrammeForm in(ProgrammeForm form) {
        return new ProgrammeForm(
                form.titleId(),
                form.titleEn(),
                form.summaryId(),
                form.summaryEn(),
                text(goalLines, form.goals()),
                form.evenly(),
                placeLines == null ? form.places() : places(placeLines),
                form.pilot(),
                form.period(),
                text(phaseLines, form.phases()),
                text(principleLines, form.principles()),
                text(planLines, form.plans()),
                form.contactName(),
                form.contactEmail(),
                form.contactPhone(),
                form.version());
    }

    private static String text(@Nullable List<TypedLine> lines, String otherwise) {
        return lines == null ? otherwise : TypedLine.text(lines);
    }

    private static String places(List<PlaceEntry> entries) {
        return String.join(
                "\n",
                entries.stream()
                        .filter(Objects::nonNull)
                        .map(PlaceEntry::written)
                        .filter(written -> !written.isEmpty())
                        .toList());
    }
}

package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.programmes.TextFields.PlaceField;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.PlaceEntry;
import org.springframework.stereotype.Component;

/** Lays the lists of a {@link ProgrammeForm} out in fields. */
@Component
class TextFieldsReading {

    private static final int SPARE = 1;
    private static final int SPARE_WHEN_EMPTY = 2;
    private static final int MORE = 3;

    private final PlaceDirectory places;

    TextFieldsReading(PlaceDirectory places) {
        this.places = places;
    }

    /** @param more the list for which more empty fields were asked; empty for none */
    TextFields of(ProgrammeForm form, Locale language, String more) {
        return new TextFields(
                lines(form.goals(), more.equals("goals")),
                places(form.places(), language, more.equals("places")),
                lines(form.phases(), more.equals("phases")),
                lines(form.principles(), more.equals("principles")),
                lines(form.plans(), more.equals("plans")));
    }

    private static List<TypedLine> lines(String text, boolean more) {
        var lines = TypedLine.of(text);
        return TypedLine.withSpare(lines, spare(lines, more));
    }

    private List<PlaceField> places(String text, Locale language, boolean more) {
        var fields = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> place(line.strip(), language))
                .toList();
        return Stream.concat(
                        fields.stream(), Stream.generate(() -> PlaceField.EMPTY).limit(spare(fields, more)))
                .toList();
    }

    private PlaceField place(String written, Locale language) {
        var reading = places.resolve(written);
        return reading.place()
                .map(place -> new PlaceField(PlaceEntry.of(place, language), List.of()))
                .orElseGet(() -> new PlaceField(new PlaceEntry(written, ""), reading.candidates()));
    }

    private static int spare(List<?> items, boolean more) {
        return (items.isEmpty() ? SPARE_WHEN_EMPTY : SPARE) + (more ? MORE : 0);
    }
}

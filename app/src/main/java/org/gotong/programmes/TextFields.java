package org.gotong.programmes;

import java.math.BigDecimal;
import java.util.List;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceEntry;

/** The lists of a programme's text as fields, each with some that are still empty. */
record TextFields(
        List<TypedLine> goals,
        List<PlaceField> places,
        List<TypedLine> phases,
        List<TypedLine> principles,
        List<TypedLine> plans) {

    /** @param choices the places that the words may mean, where these are several */
    record PlaceField(PlaceEntry entry, List<Place> choices) {

        static final PlaceField EMPTY = new PlaceField(PlaceEntry.EMPTY, List.of());
    }

    /** What the weights make together; those that cannot be read count nothing. */
    BigDecimal sum() {
        return goals.stream()
                .map(goal -> goal.second().replace("%", "").replace(',', '.').strip())
                .filter(weight -> weight.matches("\\d{1,3}(\\.\\d{1,2})?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }
}

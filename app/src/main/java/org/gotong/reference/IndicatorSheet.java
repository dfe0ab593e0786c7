package org.gotong.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.platform.tables.Sheet;
import org.jspecify.annotations.Nullable;

/** Indicators as a table; the first three and {@code source} are the columns that {@link IndicatorFile} reads back. */
final class IndicatorSheet {

    private static final List<String> HEADINGS = List.of("code", "name_id", "name_en", "source", "checked_on", "scope");

    private IndicatorSheet() {}

    static Sheet of(List<Indicator> indicators) {
        Stream<List<@Nullable Object>> rows = indicators.stream().map(IndicatorSheet::row);
        return new Sheet("indicators", HEADINGS, rows);
    }

    private static List<@Nullable Object> row(Indicator indicator) {
        var name = indicator.name();
        return Arrays.asList(
                indicator.code().text(),
                name == null ? null : name.id(),
                name == null ? null : name.en(),
                indicator.source().words(),
                indicator.source().checkedOn(),
                indicator.code().isNational() ? "national" : "global");
    }
}

package org.gotong.platform.tables;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list to be taken away, as CSV or Excel: what the page shows under the same filters.
 *
 * @param name the name of the sheet and of the file, without ending
 * @param headings the columns' headings in the asked language
 * @param rows cells as text, {@link Number}, {@link java.time.LocalDate} or null; read once
 */
public record Sheet(String name, List<String> headings, Stream<List<@Nullable Object>> rows) {

    /**
     * Text that a spreadsheet would run as a formula is made plain by an apostrophe before it, as Excel itself does. Numbers
     * with a sign stay what they are.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

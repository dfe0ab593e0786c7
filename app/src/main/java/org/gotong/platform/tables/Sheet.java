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
        return isFormula(text) ? "'" + text : text;
    }

    /** The text before {@link #harmless}: what goes out and comes in again has not changed. */
    static String asWritten(String text) {
        return text.startsWith("'") && isFormula(text) ? text.substring(1) : text;
    }

    // Apostrophes that stand before it already count as well, or the one taken off again would be somebody's own.
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@\t\r\n".indexOf(text.charAt(at)) >= 0;
    }
}

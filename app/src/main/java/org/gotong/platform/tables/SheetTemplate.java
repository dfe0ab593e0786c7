package org.gotong.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.TemplateColumn.Content;
import org.gotong.platform.tables.TemplateColumn.Need;
import org.gotong.platform.web.Languages;

/**
 * An Excel file to be filled in: headings in both languages, lists to choose from, one row as an example, and a second sheet
 * that says what belongs into each column. It speaks both languages at once, as it is sent on to people of either.
 *
 * @param name of the file and of the sheet to be filled in
 */
public record SheetTemplate(String name, List<TemplateColumn> columns) {

    /** How the first cell of the example begins; a row that begins so is never read as data. */
    private static final String EXAMPLE = "contoh / example:";

    private static final String LISTS = "Lists";
    /** How many rows offer their lists; the ones below can be filled all the same. */
    private static final int PREPARED_ROWS = 5_000;

    private static final String HEADING = "0B5D57";
    private static final String SHADE = "F4F1EA";

    static boolean isExample(SheetRow row) {
        return row.filled()
                .mapToObj(row::cell)
                .findFirst()
                .filter(cell -> cell.text().regionMatches(true, 0, EXAMPLE, 0, EXAMPLE.length()))
                .isPresent();
    }

    /** Writes the file; the words of its second sheet are taken from the dictionary of pages. */
    public void write(Words words, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Gotong", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            var guide = workbook.newWorksheet(words.get(Languages.INDONESIAN, "tables.template.guide"));
            var lists = workbook.newWorksheet(LISTS);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            for (int column = 0; column < columns.size(); column++) {
                column(sheet, lists, column, words);
            }
            sheet.freezePane(0, 1);
            guide(guide, words);
        }
    }

    private void column(Worksheet sheet, Worksheet lists, int at, Words words) {
        var column = columns.get(at);
        sheet.width(
                at,
                Math.clamp(Math.max(column.heading().length(), column.example().length()) + 4, 14, 48));
        sheet.style(at).format(format(column.content())).set();
        sheet.value(0, at, column.heading());
        sheet.style(0, at)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEADING)
                .wrapText(true)
                .set();
        sheet.value(1, at, at == 0 ? EXAMPLE + " " + column.example() : column.example());
        sheet.style(1, at)
                .italic()
                .fontColor("55625E")
                .fillColor(SHADE)
                .format("@")
                .set();
        if (!column.choices().isEmpty()) {
            choices(sheet, lists, at, words);
        }
    }

    /** A warning and no refusal: several values of a list may stand in one cell. */
    private void choices(Worksheet sheet, Worksheet lists, int at, Words words) {
        var choices = columns.get(at).choices();
        for (int row = 0; row < choices.size(); row++) {
            lists.value(row, at, choices.get(row));
        }
        sheet.range(1, at, PREPARED_ROWS, at)
                .validateWithList(lists.range(0, at, choices.size() - 1, at))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(columns.get(at).heading())
                .error(both(words, "tables.template.choose"));
    }

    private void guide(Worksheet guide, Words words) {
        guide.value(0, 0, words.get(Languages.INDONESIAN, "tables.template.how"));
        guide.value(1, 0, words.get(Languages.ENGLISH, "tables.template.how"));
        var headings = List.of("column", "need", "about", "about-english", "example", "choices");
        for (int column = 0; column < headings.size(); column++) {
            guide.value(3, column, both(words, "tables.template." + headings.get(column)));
            guide.style(3, column).bold().fontColor("FFFFFF").fillColor(HEADING).set();
            guide.width(column, column == 2 || column == 3 ? 60 : 28);
        }
        for (int row = 0; row < columns.size(); row++) {
            explain(guide, 4 + row, columns.get(row), words);
        }
    }

    private static void explain(Worksheet guide, int row, TemplateColumn column, Words words) {
        var need = column.need() == Need.REQUIRED ? "tables.template.required" : "tables.template.optional";
        var cells = List.of(
                column.heading(),
                both(words, need),
                column.about(),
                column.aboutEnglish(),
                column.example(),
                String.join("; ", column.choices()));
        for (int at = 0; at < cells.size(); at++) {
            guide.value(row, at, cells.get(at));
            guide.style(row, at).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static String format(Content content) {
        return switch (content) {
            case TEXT -> "@";
            case NUMBER -> "General";
            case DATE -> "yyyy-mm-dd";
        };
    }

    private static String both(Words words, String key) {
        return words.get(Languages.INDONESIAN, key) + " / " + words.get(Languages.ENGLISH, key);
    }
}

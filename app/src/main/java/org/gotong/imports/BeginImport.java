package org.gotong.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetFile;
import org.gotong.platform.tables.UnreadableSheet;
import org.gotong.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in: looks at its headings, and keeps it until its rows are read. */
@Component
class BeginImport {

    private final Imports imports;
    private final FileParts files;
    private final HeadingChoices choices;
    private final Words words;
    private final Today today;

    BeginImport(Imports imports, FileParts files, HeadingChoices choices, Words words, Today today) {
        this.imports = imports;
        this.files = files;
        this.choices = choices;
        this.words = words;
        this.today = today;
    }

    @Transactional(rollbackFor = UnreadableSheet.class)
    Import begin(Viewer by, ImportKind kind, String subject, Path file, String name, Locale language)
            throws UnreadableSheet {
        var headings = headings(by, kind);
        try (var sheet = SheetFile.open(file, name, headings::knows)) {
            var columns = headings.match(sheet.headings());
            var begun = new Import(
                    new ImportId(NewId.next()),
                    kind.code(),
                    subject,
                    by.person(),
                    headings.language(columns, language).getLanguage(),
                    name,
                    columns,
                    sheet.notices().stream()
                            .map(notice -> new Import.Remark(notice.key(), notice.arguments()))
                            .toList(),
                    sheet.expectedRows(),
                    today.now(),
                    Headings.areComplete(columns, kind) ? today.now() : null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0,
                    0);
            imports.add(begun);
            files.put(begun.id(), file);
            return begun;
        }
    }

    /** A person said what the columns hold: letter to field, empty for what is left out. */
    @Transactional
    List<MatchedColumn> match(Viewer by, ImportKind kind, Import begun, Map<String, String> chosen) {
        var columns = begun.columns().stream()
                .map(column -> new MatchedColumn(
                        column.letter(), column.heading(), chosen.getOrDefault(column.letter(), column.field())))
                .toList();
        if (isEachOnce(columns) && Headings.areComplete(columns, kind)) {
            imports.match(begun.id(), columns);
            choices.remember(by, kind.code(), columns);
        }
        return columns;
    }

    Headings headings(Viewer by, ImportKind kind) {
        return new Headings(kind, words, by.person() == null ? Map.of() : choices.of(by, kind.code()));
    }

    static boolean isEachOnce(List<MatchedColumn> columns) {
        var used = columns.stream()
                .filter(MatchedColumn::isUsed)
                .map(MatchedColumn::field)
                .toList();
        return used.stream().distinct().count() == used.size();
    }
}

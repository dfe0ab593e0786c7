package org.gotong.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gotong.platform.tables.SheetCell;
import org.gotong.platform.tables.SheetFile;
import org.gotong.platform.tables.SheetRow;
import org.gotong.platform.tables.UncheckedUnreadable;
import org.gotong.platform.tables.UnreadableSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the rows of a file and has them checked, some at a time; interrupted, it begins anew, for it saves nothing else. */
@Component
class ReadRows {

    /** Few, so that progress is seen at once; the others are quicker in larger steps. */
    private static final int FIRST = 200;

    private static final int STEP = 1_000;

    private final Imports imports;
    private final ImportRows rows;
    private final FileParts files;
    private final TransactionTemplate transaction;

    ReadRows(Imports imports, ImportRows rows, FileParts files, TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.transaction = transaction;
    }

    void read(Import begun, UUID run, RowReading reading) {
        var file = files.copy(begun.id());
        // By the headings found when the file was brought, or another of its sheets might be taken now.
        var headings = begun.columns().stream().map(MatchedColumn::heading).collect(Collectors.toSet());
        try (var sheet = SheetFile.open(file, begun.fileName(), headings::contains)) {
            if (beginAnew(begun, run) && readAll(begun, run, reading, sheet.rows())) {
                end(begun, run);
            }
        } catch (UnreadableSheet unreadable) {
            fail(begun, unreadable);
        } catch (UncheckedUnreadable unreadable) {
            fail(begun, unreadable.sheet());
        } finally {
            delete(file);
        }
    }

    private boolean beginAnew(Import begun, UUID run) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            rows.deleteAll(begun.id());
            return imports.beginAnew(begun.id(), run);
        }));
    }

    private boolean readAll(Import begun, UUID run, RowReading reading, Iterator<SheetRow> sheet) {
        var letters = begun.letters();
        var fields = new LinkedHashMap<String, String>();
        letters.forEach((field, letter) -> fields.put(letter, field));
        var size = FIRST;
        while (sheet.hasNext()) {
            var next = new ArrayList<FilledRow>(size);
            while (next.size() < size && sheet.hasNext()) {
                next.add(filled(sheet.next(), fields, letters));
            }
            if (!keep(begun, run, next, reading.check(next))) {
                return false;
            }
            size = STEP;
        }
        return true;
    }

    private boolean keep(Import begun, UUID run, List<FilledRow> filled, List<CheckedRow> checked) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var isOurs = imports.goOn(begun.id(), run, filled.getLast().number(), filled.size());
            if (isOurs) {
                rows.insert(begun.id(), filled, checked);
            }
            return isOurs;
        }));
    }

    private void end(Import begun, UUID run) {
        transaction.executeWithoutResult(_ -> {
            if (imports.end(begun.id(), run, "read")) {
                files.delete(begun.id());
            }
        });
    }

    private void fail(Import begun, UnreadableSheet reason) {
        imports.fail(begun.id(), "fault." + reason.code(), List.of(reason.arguments()));
    }

    static FilledRow filled(SheetRow row, Map<String, String> fields, Map<String, String> letters) {
        var cells = new LinkedHashMap<String, SheetCell>();
        for (var cell : row.cells()) {
            var field = fields.get(Headings.letter(cell));
            if (field != null && !cell.isBlank()) {
                cells.put(field, cell);
            }
        }
        return new FilledRow(row.number(), cells, letters);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

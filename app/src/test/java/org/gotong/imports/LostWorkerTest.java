package org.gotong.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gotong.RunningGotong;
import org.gotong.platform.web.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loses whoever works on an import in the middle; with real transactions, so it takes away what it wrote. */
@RunningGotong
class LostWorkerTest {

    private static final int ROWS = 2_500;

    @Autowired
    Kinds kinds;

    @Autowired
    BeginImport beginImport;

    @Autowired
    Imports imports;

    @Autowired
    WriteRows writeRows;

    @Autowired
    WorkOnImport workOnImport;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        jdbc.sql("delete from platform.search_entry where address like '/organisations/hilang-%'")
                .update();
        jdbc.sql("delete from organisations.organisation where slug like 'hilang-%'")
                .update();
        jdbc.sql("delete from imports.import where person_id is null").update();
        jdbc.sql("delete from platform.change where person_name = './gotong import'")
                .update();
        jdbc.sql("delete from platform.job where task_name = 'work-on-import'").update();
    }

    @Test
    void anotherOneGoesOnWhereTheLostOneWasAndNothingIsThereTwice() throws Exception {
        var it = confirmed();
        var lost = imports.take(it.id());

        assertThatThrownBy(() -> writeRows.save(it, lost, lostAfterOneStep(it))).hasMessage("lost");
        assertThat(count()).isEqualTo(1_000);
        workOnImport.work(it.id());

        assertThat(count()).isEqualTo(ROWS);
        assertThat(imports.find(it.id()).orElseThrow().stage()).isEqualTo(Stage.SAVED);
    }

    @Test
    void whoWasThoughtLostAndComesBackDoesNothingMore() throws Exception {
        var it = confirmed();
        var slow = imports.take(it.id());
        workOnImport.work(it.id());

        writeRows.save(it, slow, kinds.get("organisations").writing(order(it)));

        assertThat(count()).isEqualTo(ROWS);
        assertThat(jdbc.sql("select count(*) from platform.change where person_name = './gotong import'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
    }

    private Import confirmed() throws Exception {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("nama"));
        for (int number = 1; number <= ROWS; number++) {
            rows.add(List.of("Hilang " + number));
        }
        var file = Files.write(folder.resolve("lembaga.xlsx"), Tables.excel(rows));
        var kind = kinds.get("organisations");
        var begun = beginImport.begin(WorkOnImport.COMMAND_LINE, kind, "", file, "lembaga.xlsx", Languages.INDONESIAN);
        workOnImport.work(begun.id());
        assertThat(imports.confirm(begun.id(), false, ROWS)).isTrue();
        return imports.find(begun.id()).orElseThrow();
    }

    private RowWriting lostAfterOneStep(Import it) {
        var writing = kinds.get("organisations").writing(order(it));
        return new RowWriting() {
            private int steps;

            @Override
            public List<WrittenRow> save(List<CheckedRow> rows) {
                var written = writing.save(rows);
                if (++steps > 1) {
                    throw new IllegalStateException("lost");
                }
                return written;
            }

            @Override
            public List<WrittenRow> undo(List<CheckedRow> rows) {
                return writing.undo(rows);
            }
        };
    }

    private static ImportOrder order(Import it) {
        return new ImportOrder(WorkOnImport.COMMAND_LINE, "", it.fileName(), it.locale(), Set.of("name"));
    }

    private int count() {
        return jdbc.sql("select count(*) from organisations.organisation where slug like 'hilang-%'")
                .query(Integer.class)
                .single();
    }
}

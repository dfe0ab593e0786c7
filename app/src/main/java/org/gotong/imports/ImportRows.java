package org.gotong.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gotong.imports.CheckedRow.CellFault;
import org.gotong.imports.CheckedRow.Change;
import org.gotong.imports.CheckedRow.Likely;
import org.gotong.platform.tables.SheetCell;
import org.gotong.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the imports, with what they were found to mean and what became of them. */
@Repository
class ImportRows {

    static final String SELECT = """
            select number, label, outcome, held, decision, record, version, facts, before, changes, faults, likely, saved_at,
                undone_at, kept
            from imports.row
            """;

    /** What a confirmed import saves: what is new or changed, but for what still waits for a decision. */
    private static final String TO_SAVE = "outcome in ('NEW', 'CHANGED') and (not held or decision is not null)";

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<CellFault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<Likely>> LIKELY = new TypeReference<>() {};
    private static final TypeReference<Map<String, SheetCell>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Today today;

    ImportRows(JdbcClient jdbc, JsonMapper json, Today today) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    void deleteAll(ImportId id) {
        of("delete from imports.row", "true", id).update();
    }

    void insert(ImportId id, List<FilledRow> filled, List<CheckedRow> checked) {
        var cells = new ArrayList<@Nullable String>();
        for (int i = 0; i < checked.size(); i++) {
            // Only what may have to be read once more is kept as it was written.
            cells.add(
                    checked.get(i).likely().isEmpty()
                            ? null
                            : json.writeValueAsString(filled.get(i).cells()));
        }
        jdbc.sql("""
                        insert into imports.row (
                            import_id, number, label, outcome, held, record, version, cells, facts, before, changes, faults,
                            likely)
                        select :id, number, label, outcome, held, record, version, cells, facts, before, changes, faults, likely
                        from unnest(
                            :numbers::int[], :labels::text[], :outcomes::text[], :held::boolean[], :records::uuid[],
                            :versions::int[], :cells::jsonb[], :facts::jsonb[], :before::jsonb[], :changes::jsonb[],
                            :faults::jsonb[], :likely::jsonb[])
                            as checked (
                                number, label, outcome, held, record, version, cells, facts, before, changes, faults, likely)
                        """)
                .param("id", id.value())
                .param("numbers", checked.stream().map(CheckedRow::number).toArray(Integer[]::new))
                .param("labels", checked.stream().map(CheckedRow::label).toArray(String[]::new))
                .param(
                        "outcomes",
                        checked.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .param("held", checked.stream().map(CheckedRow::isHeld).toArray(Boolean[]::new))
                .param("records", checked.stream().map(CheckedRow::record).toArray(UUID[]::new))
                .param("versions", checked.stream().map(CheckedRow::version).toArray(Integer[]::new))
                .param("cells", cells.toArray(String[]::new))
                .param("facts", checked.stream().map(CheckedRow::facts).toArray(String[]::new))
                .param("before", checked.stream().map(CheckedRow::before).toArray(String[]::new))
                .param(
                        "changes",
                        checked.stream().map(row -> text(row.changes())).toArray(String[]::new))
                .param("faults", checked.stream().map(row -> text(row.faults())).toArray(String[]::new))
                .param("likely", checked.stream().map(row -> text(row.likely())).toArray(String[]::new))
                .update();
    }

    private @Nullable String text(List<?> values) {
        return values.isEmpty() ? null : json.writeValueAsString(values);
    }

    RowCounts counts(ImportId id) {
        return counts(List.of(id)).getOrDefault(id, RowCounts.NONE);
    }

    /** For a list of imports, in one query. */
    Map<ImportId, RowCounts> counts(List<ImportId> ids) {
        var counts = new HashMap<ImportId, RowCounts>();
        jdbc.sql("""
                        select import_id, outcome, count(*) as rows,
                            count(*) filter (where held and decision is null) as held,
                            count(*) filter (where saved_at is not null) as saved,
                            count(*) filter (where undone_at is not null) as undone,
                            count(*) filter (where kept is not null) as kept,
                            count(*) filter (where likely is not null) as likely
                        from imports.row
                        where import_id = any(:ids)
                        group by import_id, outcome
                        order by import_id, outcome
                        """)
                .param("ids", ids.stream().map(ImportId::value).toArray(UUID[]::new))
                .query(rs -> {
                    var part = RowCounts.of(
                            Outcome.valueOf(rs.getString("outcome")),
                            rs.getInt("rows"),
                            rs.getInt("held"),
                            rs.getInt("likely"),
                            rs.getInt("saved"),
                            rs.getInt("undone"),
                            rs.getInt("kept"));
                    counts.merge(new ImportId(rs.getObject("import_id", UUID.class)), part, RowCounts::plus);
                });
        return counts;
    }

    /** How many there are to save. */
    int toSave(ImportId id) {
        return of("select count(*) from imports.row", TO_SAVE, id)
                .query(Integer.class)
                .single();
    }

    List<CheckedRow> nextToSave(ImportId id, int after, int limit) {
        return of(SELECT, TO_SAVE + " and number > :after order by number limit :limit", id)
                .param("after", after)
                .param("limit", limit)
                .query((rs, _) -> read(rs).row())
                .list();
    }

    /** The last first: what came later may stand on what came before. */
    List<CheckedRow> nextToUndo(ImportId id, int before, int limit) {
        return of(SELECT, "saved_at is not null and number < :before order by number desc limit :limit", id)
                .param("before", before)
                .param("limit", limit)
                .query((rs, _) -> read(rs).row())
                .list();
    }

    void markSaved(ImportId id, List<WrittenRow> rows) {
        mark(id, rows, "saved_at");
    }

    void markUndone(ImportId id, List<WrittenRow> rows) {
        mark(id, rows, "undone_at");
    }

    private void mark(ImportId id, List<WrittenRow> rows, String column) {
        jdbc.sql("""
                        update imports.row r
                        set record = w.record, version = w.version, kept = w.kept,
                            before = coalesce(w.created, r.before),
                            %s = case when w.kept is null then :now::timestamptz end
                        from unnest(:numbers::int[], :records::uuid[], :versions::int[], :kept::text[], :created::jsonb[])
                            as w (number, record, version, kept, created)
                        where r.import_id = :id and r.number = w.number
                        """.formatted(column))
                .param("id", id.value())
                .param("now", Timestamp.from(today.now()))
                .param("numbers", rows.stream().map(WrittenRow::number).toArray(Integer[]::new))
                .param("records", rows.stream().map(WrittenRow::record).toArray(UUID[]::new))
                .param("versions", rows.stream().map(WrittenRow::version).toArray(Integer[]::new))
                .param("kept", rows.stream().map(WrittenRow::kept).toArray(String[]::new))
                .param("created", rows.stream().map(WrittenRow::created).toArray(String[]::new))
                .update();
    }

    /** A person said that the row is something new after all. */
    void decideNew(ImportId id, List<Integer> numbers) {
        of(
                        "update imports.row set decision = 'NEW'",
                        "number = any(:numbers) and outcome = 'NEW' and likely is not null",
                        id)
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    void decideAllNew(ImportId id) {
        of("update imports.row set decision = 'NEW'", "held and decision is null", id)
                .update();
    }

    /** A person said which record the row is; it now means what that makes of it. */
    void decideSame(ImportId id, CheckedRow checked) {
        of("""
                update imports.row
                set decision = 'SAME', outcome = :outcome, record = :record, version = :version, facts = :facts::jsonb,
                    before = :before::jsonb, changes = :changes::jsonb, faults = :faults::jsonb
                """, "number = :number", id)
                .param("number", checked.number())
                .param("outcome", checked.outcome().name())
                .param("record", checked.record())
                .param("version", checked.version())
                .param("facts", checked.facts())
                .param("before", checked.before())
                .param("changes", text(checked.changes()))
                .param("faults", text(checked.faults()))
                .update();
    }

    /** A row as it was written, where that may be needed again. */
    Map<String, SheetCell> cells(ImportId id, int number) {
        return of("select cells from imports.row", "number = :number", id)
                .param("number", number)
                .query((rs, _) -> json.readValue(rs.getString("cells"), CELLS))
                .single();
    }

    List<ShownRow> page(ImportId id, RowFilter filter, int limit, int offset) {
        return of(SELECT, filter.condition() + " order by number limit :limit offset :offset", id)
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, _) -> read(rs))
                .list();
    }

    /** Every row with a fault, read while it is written out; to be closed. */
    Stream<ShownRow> faulty(ImportId id) {
        return of(SELECT, RowFilter.FAULTY.condition() + " order by number", id).query((rs, _) -> read(rs)).stream();
    }

    private JdbcClient.StatementSpec of(String statement, String condition, ImportId id) {
        return jdbc.sql(statement + " where import_id = :id and " + condition).param("id", id.value());
    }

    private ShownRow read(ResultSet rs) throws SQLException {
        var row = new CheckedRow(
                rs.getInt("number"),
                rs.getString("label"),
                Outcome.valueOf(rs.getString("outcome")),
                rs.getObject("record", UUID.class),
                rs.getInt("version"),
                rs.getString("facts"),
                rs.getString("before"),
                list(rs.getString("changes"), CHANGES),
                list(rs.getString("faults"), FAULTS),
                list(rs.getString("likely"), LIKELY));
        return new ShownRow(
                row,
                rs.getBoolean("held"),
                rs.getString("decision"),
                rs.getTimestamp("saved_at") != null,
                rs.getTimestamp("undone_at") != null,
                rs.getString("kept"));
    }

    private <T> List<T> list(@Nullable String text, TypeReference<List<T>> type) {
        return text == null ? List.of() : json.readValue(text, type);
    }
}

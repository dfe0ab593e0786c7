package org.gotong.workplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.imports.ImportColumn;
import org.gotong.imports.ImportKind;
import org.gotong.imports.ImportOrder;
import org.gotong.imports.ImportTarget;
import org.gotong.imports.RowReading;
import org.gotong.imports.RowWriting;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Work plans as tables that people bring. */
@Component
class WorkplanImport implements ImportKind {

    private static final List<ImportColumn> COLUMNS = List.of(
            column("component", "bagian rencana", "bidang", "kelompok kegiatan"),
            new ImportColumn(
                    "activity",
                    "workplan.column.activity",
                    List.of(
                            "nama kegiatan",
                            "uraian kegiatan",
                            "uraian",
                            "aktivitas",
                            "activities",
                            "task",
                            "title",
                            "judul"),
                    true),
            column("when", "tanggal", "jadwal", "periode", "bulan", "date", "period", "time", "timeline"),
            column("recurrence", "pengulangan", "frekuensi", "repeats", "frequency"),
            column(
                    "responsible",
                    "pj",
                    "penanggungjawab",
                    "pelaksana",
                    "lembaga",
                    "pic",
                    "in charge",
                    "person in charge"),
            column("notes", "keterangan", "note", "remarks"),
            column("person", "kontak", "nama orang", "contact"),
            column("state", "status"),
            column("state-on", "tanggal status", "sejak", "since"),
            column("percent", "kemajuan", "progres", "progress", "percentage"),
            column("part-of", "induk", "parent"),
            column("waits-for", "prasyarat", "bergantung pada", "depends on"),
            column("id", "pengenal"));

    private final WorkplanRules rules;
    private final ShownPlans plans;
    private final Activities activities;
    private final ResponsibleNames names;
    private final WritePlan writePlan;
    private final Words words;
    private final JsonMapper json;
    private final Today today;

    WorkplanImport(
            WorkplanRules rules,
            ShownPlans plans,
            Activities activities,
            ResponsibleNames names,
            WritePlan writePlan,
            Words words,
            JsonMapper json,
            Today today) {
        this.rules = rules;
        this.plans = plans;
        this.activities = activities;
        this.names = names;
        this.writePlan = writePlan;
        this.words = words;
        this.json = json;
        this.today = today;
    }

    private static ImportColumn column(String code, String... synonyms) {
        return new ImportColumn(code, "workplan.column." + code, List.of(synonyms), false);
    }

    @Override
    public String code() {
        return "workplan";
    }

    @Override
    public String words() {
        return "workplan.import";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isOfAProgramme() {
        return true;
    }

    @Override
    public ImportTarget target(Viewer viewer, String subject) {
        var programme = programme(viewer, subject);
        return new ImportTarget(programme.titleId(), programme.titleEn(), programme.address() + "/workplan");
    }

    private ProgrammeSummary programme(Viewer viewer, String slug) {
        var programme = rules.seen(viewer, slug);
        if (!rules.mayWrite(viewer, programme)) {
            throw new NotFound("work plan to write of " + slug);
        }
        return programme;
    }

    @Override
    public List<String> choices(ImportColumn column, Locale language) {
        return column.code().equals("state")
                ? Arrays.stream(State.values())
                        .map(state -> words.get(language, "workplan.state." + state.code()))
                        .toList()
                : List.of();
    }

    @Override
    public RowReading reading(ImportOrder order) {
        var programme = programme(order.by(), order.subject());
        var rows = plans.rows(programme, activities.plan(programme.id()));
        return new PlanTableReading(order, rows, names, words, json, today.date());
    }

    @Override
    public RowWriting writing(ImportOrder order) {
        var programme = programme(order.by(), order.subject());
        return new PlanTableWriting(order.by(), programme, activities.plan(programme.id()), writePlan, json, today);
    }
}

package org.gotong.workplan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gotong.imports.CheckedRow;
import org.gotong.imports.CheckedRow.Change;
import org.gotong.imports.CheckedRow.Likely;
import org.gotong.imports.FilledRow;
import org.gotong.imports.ImportOrder;
import org.gotong.imports.RowFaults;
import org.gotong.imports.RowReading;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what the rows of a table mean for a plan: which line each of them is, and what it says otherwise. */
final class PlanTableReading implements RowReading {

    private static final int LONGEST_COMPONENT = ActivityForm.LONGEST_TITLE;

    private final ImportOrder order;
    private final PlanCells cells;
    private final ResponsibleNames names;
    private final Words words;
    private final JsonMapper json;
    private final LocalDate today;
    private final Plan plan;

    private final Map<ActivityId, PlanRow> byId;
    private final Map<String, List<PlanRow>> byTitle = new HashMap<>();
    private final Map<ActivityId, Integer> taken = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Responsible> found = new HashMap<>();
    private final Map<String, OpenDoubt> doubtful = new HashMap<>();

    PlanTableReading(
            ImportOrder order,
            List<PlanRow> rows,
            ResponsibleNames names,
            Words words,
            JsonMapper json,
            LocalDate today) {
        this.order = order;
        this.cells = PlanCells.of(rows, words, order.language());
        this.names = names;
        this.words = words;
        this.json = json;
        this.today = today;
        this.plan = new Plan(rows.stream().map(PlanRow::activity).toList());
        var lines = rows.stream().filter(row -> !row.activity().isComponent()).toList();
        this.byId = lines.stream().collect(toMap(row -> row.activity().id(), row -> row));
        for (var row : lines) {
            byTitle.computeIfAbsent(key(row.componentTitle(), row.title()), _ -> new ArrayList<>())
                    .add(row);
            titles.add(plain(row.title()));
        }
    }

    @Override
    public List<CheckedRow> check(List<FilledRow> rows) {
        findNames(rows);
        return rows.stream().map(row -> check(row, known(row))).toList();
    }

    @Override
    public CheckedRow checkAs(FilledRow row, UUID record) {
        findNames(List.of(row));
        return check(row, byId.get(new ActivityId(record)));
    }

    private CheckedRow check(FilledRow row, @Nullable PlanRow known) {
        var faults = RowFaults.of(row);
        var reader = new PlanLineReader(row, faults, words, order.language(), today);
        var title = reader.title();
        var changes = known == null ? List.<Change>of() : changes(row, known);
        var line = line(row, reader, title, known, changes);
        checkId(row, faults);
        checkPlace(row, line, known, faults);
        var first = known == null ? null : taken.putIfAbsent(known.activity().id(), row.number());
        if (first != null) {
            faults.add("activity", "import.twice", first);
        }
        titles.add(plain(title));
        if (!faults.isEmpty()) {
            return CheckedRow.faulty(row, title, faults.all());
        }
        return known == null ? added(row, line) : known(row, line, known, changes);
    }

    private CheckedRow added(FilledRow row, PlanLine line) {
        var same = key(line.component(), line.title()) + "\t" + line.period() + "\t" + line.partOf();
        var first = seen.putIfAbsent(same, row.number());
        var likely = first == null ? List.<Likely>of() : List.of(new Likely(first, null, "", line.title(), 1));
        return CheckedRow.added(row, line.title(), json.writeValueAsString(line), likely);
    }

    private CheckedRow known(FilledRow row, PlanLine line, PlanRow known, List<Change> changes) {
        // What reads differently may mean the same: "4 Juni 2018" and 2018-06-04.
        var real = changes.stream()
                .filter(change -> line.changed().contains(field(change)))
                .toList();
        var activity = known.activity();
        return CheckedRow.known(
                row,
                line.title(),
                activity.id().value(),
                activity.version(),
                json.writeValueAsString(line),
                json.writeValueAsString(KeptLine.of(activity)),
                real);
    }

    private static String field(Change change) {
        return change.field().substring("workplan.column.".length());
    }

    /** By its id, else by component and title; of several with the same title the one with the same time. */
    private @Nullable PlanRow known(FilledRow row) {
        var id = id(row.text("id"));
        var byItsId = id == null ? null : byId.get(id);
        if (byItsId != null) {
            return byItsId;
        }
        var fitting = fitting(row).stream()
                .filter(line -> !taken.containsKey(line.activity().id()))
                .toList();
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? null : fitting.getFirst();
        }
        return fitting.stream()
                .filter(line -> cells.texts(line).getOrDefault("when", "").equals(row.text("when")))
                .findFirst()
                .orElse(null);
    }

    private List<PlanRow> fitting(FilledRow row) {
        var title = row.text("activity");
        if (row.has("component")) {
            return byTitle.getOrDefault(key(row.text("component"), title), List.of());
        }
        return byId.values().stream()
                .filter(line -> plain(line.title()).equals(plain(title)))
                .toList();
    }

    private List<Change> changes(FilledRow row, PlanRow known) {
        var before = cells.texts(known);
        return PlanCells.FIELDS.stream()
                .filter(field -> !field.equals("id") && row.has(field))
                .filter(field -> !before.getOrDefault(field, "").strip().equals(row.text(field)))
                .map(field -> new Change("workplan.column." + field, before.getOrDefault(field, ""), row.text(field)))
                .toList();
    }

    private PlanLine line(
            FilledRow row, PlanLineReader reader, String title, @Nullable PlanRow known, List<Change> changes) {
        var isChanged = new LinkedHashSet<String>();
        changes.forEach(change -> isChanged.add(field(change)));
        if (known == null) {
            isChanged.addAll(PlanCells.FIELDS);
        }
        var period = isChanged.contains("when") ? reader.period() : null;
        var recurrence = isChanged.contains("recurrence") ? reader.recurrence() : null;
        var responsible = isChanged.contains("responsible")
                ? reader.names().stream().map(this::responsible).toList()
                : List.<Responsible>of();
        var state = isChanged.contains("state") || isChanged.contains("state-on") ? state(row, reader, known) : null;
        var stateOn = isChanged.contains("state") || isChanged.contains("state-on") ? reader.stateOn() : null;
        var percent = isChanged.contains("percent") ? reader.percent() : null;
        if (known != null) {
            forgetSame(isChanged, known, period, recurrence, responsible, state, stateOn, percent);
        }
        return new PlanLine(
                reader.text("component", LONGEST_COMPONENT),
                row.text("part-of"),
                title,
                period,
                recurrence,
                responsible,
                reader.name("person"),
                reader.text("notes", ActivityForm.LONGEST_NOTES),
                waitsFor(row, reader),
                state,
                stateOn,
                percent,
                isChanged.contains("responsible") ? doubts(reader.names()) : List.of(),
                isChanged);
    }

    private static @Nullable State state(FilledRow row, PlanLineReader reader, @Nullable PlanRow known) {
        if (row.has("state") || known == null || known.activity().status() == null) {
            return reader.state();
        }
        return known.activity().status().state();
    }

    /** Takes out what only reads differently from what the plan says. */
    private static void forgetSame(
            Set<String> changed,
            PlanRow known,
            @Nullable String period,
            @Nullable String recurrence,
            List<Responsible> responsible,
            @Nullable State state,
            @Nullable LocalDate stateOn,
            @Nullable Integer percent) {
        var facts = known.activity().facts();
        var status = known.activity().status();
        var progress = known.activity().progress();
        if (facts.period() != null && facts.period().text().equals(period)) {
            changed.remove("when");
        }
        if (facts.recurrence() != null && facts.recurrence().rule().equals(recurrence)) {
            changed.remove("recurrence");
        }
        if (!responsible.isEmpty() && facts.responsible().equals(responsible)) {
            changed.remove("responsible");
        }
        if (status != null && status.state() == state) {
            changed.remove("state");
        }
        if (status != null && status.on().equals(stateOn)) {
            changed.remove("state-on");
        }
        if (progress != null && percent != null && progress.percent() == percent) {
            changed.remove("percent");
        }
    }

    private List<String> waitsFor(FilledRow row, PlanLineReader reader) {
        var whole = row.text("waits-for");
        // A title may hold a semicolon itself.
        return whole.isEmpty() ? List.of() : titles.contains(plain(whole)) ? List.of(whole) : reader.parts("waits-for");
    }

    private void checkId(FilledRow row, RowFaults faults) {
        var written = row.text("id");
        if (!written.isEmpty() && id(written) == null) {
            faults.add("id", "activity.id", written);
        }
    }

    private void checkPlace(FilledRow row, PlanLine line, @Nullable PlanRow known, RowFaults faults) {
        var changed = line.changed();
        if (changed.contains("part-of") && !line.partOf().isEmpty() && !titles.contains(plain(line.partOf()))) {
            faults.add("part-of", "activity.unknown", line.partOf());
        }
        if (changed.contains("waits-for")) {
            line.waitsFor().stream()
                    .filter(title -> !titles.contains(plain(title)))
                    .forEach(title -> faults.add("waits-for", "activity.unknown", title));
        }
        if (known != null && changed.contains("waits-for")) {
            var needs = new HashSet<ActivityId>();
            byId.values().stream()
                    .filter(other -> line.waitsFor().stream()
                            .anyMatch(title -> plain(title).equals(plain(other.title()))))
                    .forEach(other -> needs.add(other.activity().id()));
            faults.addAll(
                    "waits-for",
                    plan.check(
                            known.activity().id(),
                            Kind.ACTIVITY,
                            known.activity().parent(),
                            needs));
        }
    }

    private void findNames(List<FilledRow> rows) {
        var asked = new LinkedHashSet<String>();
        for (var row : rows) {
            new PlanLineReader(row, RowFaults.of(row), words, order.language(), today)
                    .parts("responsible").stream()
                            .filter(name -> !found.containsKey(name))
                            .forEach(asked::add);
        }
        if (asked.isEmpty()) {
            return;
        }
        var several = Faults.none();
        names.find(asked, order.language(), "responsible", several).forEach(one -> found.put(one.name(), one));
        several.all()
                .forEach(fault -> doubtful.put(
                        String.valueOf(fault.arguments().getFirst()),
                        new OpenDoubt(
                                "responsible",
                                words.get(
                                        order.language(),
                                        fault.key(),
                                        fault.arguments().toArray()))));
    }

    private Responsible responsible(String name) {
        return found.getOrDefault(name, Responsible.named(name));
    }

    /** A name that several organisations bear is no fault: it stays as it is written, for somebody to say. */
    private List<OpenDoubt> doubts(List<String> written) {
        return written.stream().filter(doubtful::containsKey).map(doubtful::get).toList();
    }

    private static @Nullable ActivityId id(String text) {
        try {
            return text.isEmpty() ? null : new ActivityId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String key(String component, String title) {
        return plain(component) + "\n" + plain(title);
    }

    static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

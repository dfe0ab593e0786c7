package org.gotong.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.imports.CheckedRow;
import org.gotong.imports.CheckedRow.Change;
import org.gotong.imports.CheckedRow.Likely;
import org.gotong.imports.FilledRow;
import org.gotong.imports.ImportOrder;
import org.gotong.imports.Outcome;
import org.gotong.imports.RowFaults;
import org.gotong.imports.RowReading;
import org.gotong.organisations.LikelyOrganisations.NewName;
import org.gotong.reference.PlaceReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what the rows of a table mean for the register: which organisation each of them is, and what it says otherwise. */
final class OrganisationTableReading implements RowReading {

    private final ImportOrder order;
    private final RegisterLookup lookup;
    private final LikelyOrganisations likely;
    private final OrganisationVocabulary vocabulary;
    private final OrganisationCells cells;
    private final Organisations organisations;
    private final JsonMapper json;

    private final Map<OrganisationId, Integer> taken = new HashMap<>();
    private final Map<String, Integer> identifiers = new HashMap<>();
    private final Map<String, PlaceReading> places = new HashMap<>();

    OrganisationTableReading(
            ImportOrder order,
            RegisterLookup lookup,
            LikelyOrganisations likely,
            OrganisationVocabulary vocabulary,
            OrganisationCells cells,
            Organisations organisations,
            JsonMapper json) {
        this.order = order;
        this.lookup = lookup;
        this.likely = likely;
        this.vocabulary = vocabulary;
        this.cells = cells;
        this.organisations = organisations;
        this.json = json;
    }

    @Override
    public List<CheckedRow> check(List<FilledRow> rows) {
        findPlaces(rows);
        var found = lookup.find(texts(rows, "address"), small(texts(rows, "identifier")), small(texts(rows, "name")));
        var checked = new LinkedHashMap<Integer, CheckedRow>();
        var several = new HashMap<Integer, List<Likely>>();
        for (var row : rows) {
            var known = known(row, found);
            if (known.isEmpty()) {
                several.put(row.number(), namesakes(row, found));
            }
            checked.put(row.number(), check(row, known.orElse(null)));
        }
        var alike = likely.of(rows.stream()
                .filter(row -> isNew(checked.get(row.number())))
                .map(row -> new NewName(row.number(), row.text("name"), NameForms.of(row.text("name"))))
                .toList());
        checked.replaceAll((number, row) -> isNew(row)
                ? row.like(several.getOrDefault(number, List.of()), alike.getOrDefault(number, List.of()))
                : row);
        return List.copyOf(checked.values());
    }

    @Override
    public CheckedRow checkAs(FilledRow row, UUID record) {
        findPlaces(List.of(row));
        return check(row, organisations.find(new OrganisationId(record)).orElse(null));
    }

    private static boolean isNew(@Nullable CheckedRow row) {
        return row != null && row.outcome() == Outcome.NEW;
    }

    /** Several organisations of that very name: a person must say which. */
    private static List<Likely> namesakes(FilledRow row, RegisterLookup.Found found) {
        return found.byName().getOrDefault(small(row.text("name")), List.of()).stream()
                .map(organisation -> new Likely(
                        null,
                        organisation.id().value(),
                        organisation.slug(),
                        organisation.facts().name().indonesian(),
                        1))
                .toList();
    }

    private Optional<Organisation> known(FilledRow row, RegisterLookup.Found found) {
        var byAddress = found.byAddress().get(row.text("address"));
        var byIdentifier = found.byIdentifier().get(small(row.text("identifier")));
        var byName = found.byName().getOrDefault(small(row.text("name")), List.of());
        return Optional.ofNullable(byAddress)
                .or(() -> Optional.ofNullable(byIdentifier))
                .or(() -> byName.size() == 1 && !contradicts(row, byName.getFirst())
                        ? Optional.of(byName.getFirst())
                        : Optional.empty());
    }

    /** The same name with another number in a public register is another body. */
    private static boolean contradicts(FilledRow row, Organisation organisation) {
        var identifier = organisation.facts().identifier();
        return !row.text("identifier").isEmpty()
                && !identifier.isEmpty()
                && !identifier.equalsIgnoreCase(row.text("identifier"));
    }

    private CheckedRow check(FilledRow row, @Nullable Organisation known) {
        var faults = RowFaults.of(row);
        var name = row.text("name");
        var changes = known == null ? List.<Change>of() : changes(row, known);
        var line = line(row, faults, known, changes);
        checkOnce(row, known, faults);
        if (!faults.isEmpty()) {
            return CheckedRow.faulty(row, name, faults.all());
        }
        if (known == null) {
            return CheckedRow.added(row, name, json.writeValueAsString(line), List.of());
        }
        var real = changes.stream()
                .filter(change -> line.changed().contains(field(change)))
                .toList();
        return CheckedRow.known(
                row,
                name,
                known.id().value(),
                known.version(),
                json.writeValueAsString(line),
                json.writeValueAsString(KeptOrganisation.of(known)),
                real);
    }

    private void checkOnce(FilledRow row, @Nullable Organisation known, RowFaults faults) {
        var first = known == null ? null : taken.putIfAbsent(known.id(), row.number());
        if (first != null && first != row.number()) {
            faults.add("name", "import.twice", first);
            return;
        }
        var identifier = small(row.text("identifier"));
        var same = identifier.isEmpty() ? null : identifiers.putIfAbsent(identifier, row.number());
        if (same != null && same != row.number()) {
            faults.add("identifier", "import.twice", same);
        }
    }

    private List<Change> changes(FilledRow row, Organisation known) {
        var before = cells.of(known);
        var changes = new ArrayList<Change>();
        for (var field : OrganisationCells.FIELDS) {
            var old = before.getOrDefault(field, "").strip();
            if (!field.equals("address") && row.has(field) && !old.equals(row.text(field))) {
                changes.add(new Change("organisations.sheet." + field, old, row.text(field)));
            }
        }
        return changes;
    }

    private static String field(Change change) {
        return change.field().substring("organisations.sheet.".length());
    }

    private OrganisationLine line(FilledRow row, RowFaults faults, @Nullable Organisation known, List<Change> changes) {
        var changed = new LinkedHashSet<String>();
        changes.forEach(change -> changed.add(field(change)));
        if (known == null) {
            changed.addAll(OrganisationCells.FIELDS);
        }
        var reader = new OrganisationRowReader(row, faults, vocabulary, places, order.language());
        // What is as it was needs no reading: it may hold what nobody would accept today.
        var line = new OrganisationLine(
                order.language().getLanguage(),
                reader.name(),
                changed.contains("other-names") ? reader.otherNames() : List.of(),
                changed.contains("pillar") ? reader.pillar() : null,
                reader.text("pillar-basis", 500),
                changed.contains("kind") ? reader.kind() : null,
                changed.contains("country") ? reader.country() : null,
                changed.contains("places") ? reader.places() : List.of(),
                reader.text("identifier", 100),
                changed.contains("website") ? reader.website() : "",
                changed.contains("work-areas") ? reader.workAreas() : List.of(),
                reader.text("source", 500),
                changed);
        return known == null ? line : withoutSame(line, known.facts(), changed);
    }

    /** Takes out what only reads differently from what is recorded. */
    private static OrganisationLine withoutSame(OrganisationLine line, OrganisationFacts facts, Set<String> changed) {
        var called = new HashSet<>(facts.otherNames());
        if (!facts.shortName().isEmpty()) {
            called.add(facts.shortName());
        }
        remove(changed, "other-names", new HashSet<>(line.otherNames()).equals(called));
        remove(changed, "name", called.contains(line.name()));
        remove(changed, "pillar", line.pillar() == facts.pillar());
        remove(changed, "kind", line.kind() == facts.kind());
        remove(changed, "country", Objects.equals(line.country(), facts.country()));
        remove(changed, "places", line.places().equals(facts.places()));
        remove(changed, "website", line.website().equals(facts.website()));
        remove(changed, "work-areas", line.workAreas().equals(facts.workAreas()));
        return line.changing(changed);
    }

    private static void remove(Set<String> changed, String field, boolean isSame) {
        if (isSame) {
            changed.remove(field);
        }
    }

    private void findPlaces(List<FilledRow> rows) {
        var asked = new LinkedHashSet<String>();
        rows.forEach(row -> OrganisationRowReader.parts(row, "places").stream()
                .filter(place -> !places.containsKey(place))
                .forEach(asked::add));
        if (!asked.isEmpty()) {
            places.putAll(vocabulary.places(asked));
        }
    }

    private static List<String> texts(List<FilledRow> rows, String field) {
        return rows.stream()
                .map(row -> row.text(field))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> small(List<String> texts) {
        return texts.stream().map(OrganisationTableReading::small).distinct().toList();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

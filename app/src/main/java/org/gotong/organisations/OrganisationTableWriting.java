package org.gotong.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gotong.identity.Viewer;
import org.gotong.imports.CheckedRow;
import org.gotong.imports.Outcome;
import org.gotong.imports.RowWriting;
import org.gotong.imports.WrittenRow;
import org.gotong.organisations.WriteRegister.Written;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of a table into the register, and takes them out again. */
final class OrganisationTableWriting implements RowWriting {

    private static final String CHANGED = "imports.kept.changed";
    private static final String GONE = "imports.kept.gone";
    private static final String USED = "imports.kept.used";
    private static final String TAKEN = "organisations.import.kept.identifier";

    private final Viewer by;
    private final Wording ofFile;
    private final Organisations organisations;
    private final WriteRegister writeRegister;
    private final JsonMapper json;
    private final Today today;

    OrganisationTableWriting(
            Viewer by,
            Wording ofFile,
            Organisations organisations,
            WriteRegister writeRegister,
            JsonMapper json,
            Today today) {
        this.by = by;
        this.ofFile = ofFile;
        this.organisations = organisations;
        this.writeRegister = writeRegister;
        this.json = json;
        this.today = today;
    }

    @Override
    public List<WrittenRow> save(List<CheckedRow> rows) {
        var lines = new HashMap<Integer, OrganisationLine>();
        rows.forEach(row ->
                lines.put(row.number(), json.readValue(Objects.requireNonNull(row.facts()), OrganisationLine.class)));
        var there = there(rows);
        var slugs = organisations
                .freeSlugs(rows.stream()
                        .filter(row -> row.outcome() == Outcome.NEW)
                        .map(CheckedRow::label)
                        .toList())
                .iterator();
        var taken = organisations.identifiersTaken(
                lines.values().stream().map(OrganisationLine::identifier).toList());
        var changed = new ArrayList<Written>();
        var written = new ArrayList<WrittenRow>();
        for (var row : rows) {
            var line = Objects.requireNonNull(lines.get(row.number()));
            var holder = taken.get(line.identifier().toLowerCase(Locale.ROOT));
            if (row.outcome() == Outcome.NEW) {
                var slug = slugs.next();
                // Somebody else registered that number since the row was checked.
                written.add(
                        holder != null ? WrittenRow.kept(row, holder.value(), TAKEN) : add(row, line, slug, changed));
            } else {
                var before = there.get(id(row));
                var isTaken = holder != null && !holder.equals(id(row));
                written.add(
                        isTaken ? WrittenRow.kept(row, id(row).value(), TAKEN) : change(row, line, before, changed));
            }
        }
        writeRegister.writeAll(by, changed);
        return written;
    }

    private WrittenRow add(CheckedRow row, OrganisationLine line, String slug, List<Written> changed) {
        var organisation = Organisation.register(
                new OrganisationId(NewId.next()), slug, line.facts(ofFile), by, today.now(), today.date());
        changed.add(new Written(null, organisation));
        // A new one is saved as its first version.
        return WrittenRow.done(row, organisation.id().value(), WriteRegister.FIRST_VERSION);
    }

    private WrittenRow change(
            CheckedRow row, OrganisationLine line, @Nullable Organisation before, List<Written> changed) {
        if (before == null || before.version() != row.version()) {
            return WrittenRow.kept(row, id(row).value(), before == null ? GONE : CHANGED);
        }
        changed.add(new Written(before, before.state(line.change(before.facts(), ofFile), by, today.date())));
        return WrittenRow.done(row, before.id().value(), before.version() + 1);
    }

    @Override
    public List<WrittenRow> undo(List<CheckedRow> rows) {
        var there = there(rows);
        var used = used(rows, there);
        var changed = new ArrayList<Written>();
        var written = new ArrayList<WrittenRow>();
        for (var row : rows) {
            var now = there.get(id(row));
            if (now == null) {
                // Somebody else took it away: that is what was asked for, unless it was there before.
                written.add(
                        row.outcome() == Outcome.NEW
                                ? WrittenRow.done(row, id(row).value(), row.version())
                                : WrittenRow.kept(row, id(row).value(), GONE));
            } else if (now.version() != row.version()) {
                written.add(WrittenRow.kept(row, now.id().value(), CHANGED));
            } else if (row.outcome() == Outcome.NEW && used.contains(now.id())) {
                written.add(WrittenRow.kept(row, now.id().value(), USED));
            } else {
                changed.add(new Written(
                        now, row.outcome() == Outcome.NEW ? null : before(row).putBack(now)));
                written.add(WrittenRow.done(row, now.id().value(), now.version() + 1));
            }
        }
        writeRegister.writeAll(by, changed);
        return written;
    }

    private Set<OrganisationId> used(List<CheckedRow> rows, Map<OrganisationId, Organisation> there) {
        var added = new HashSet<OrganisationId>();
        rows.stream()
                .filter(row -> row.outcome() == Outcome.NEW && there.containsKey(id(row)))
                .forEach(row -> added.add(id(row)));
        return writeRegister.used(added);
    }

    private KeptOrganisation before(CheckedRow row) {
        return json.readValue(Objects.requireNonNull(row.before()), KeptOrganisation.class);
    }

    private Map<OrganisationId, Organisation> there(List<CheckedRow> rows) {
        var there = new HashMap<OrganisationId, Organisation>();
        var ids = rows.stream()
                .filter(row -> row.record() != null)
                .map(OrganisationTableWriting::id)
                .toList();
        organisations.allOf(ids).forEach(organisation -> there.put(organisation.id(), organisation));
        return there;
    }

    private static OrganisationId id(CheckedRow row) {
        return new OrganisationId(Objects.requireNonNull(row.record()));
    }
}

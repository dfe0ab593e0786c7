package org.gotong.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.imports.CheckedRow.Likely;
import org.gotong.organisations.OrganisationMatch.Likeness;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What new rows of a long table may be the same as: organisations of the register, and rows before them. The index of
 * {@link LikelyKeys} proposes, {@link Resemblance} judges.
 */
final class LikelyOrganisations {

    /** What only looks alike is told from here on. */
    static final double TOLD = 0.65;

    private static final int PAGE = 20_000;
    private static final int MOST = 3;

    private static final Comparator<Likely> SUREST_FIRST =
            Comparator.comparingDouble(Likely::score).reversed().thenComparing(Likely::name);

    private final JdbcClient jdbc;
    private final LongIndex register = new LongIndex();
    private final List<UUID> registered = new ArrayList<>();
    private final LongIndex rows = new LongIndex();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean isLoaded;

    LikelyOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row that names something new. */
    record NewName(int number, String name, NameForms forms) {}

    /** By the number of the row, the surest first; those that are like nothing are missing. */
    Map<Integer, List<Likely>> of(List<NewName> added) {
        var proposed = new HashMap<Integer, Set<UUID>>();
        var found = new HashMap<Integer, List<Likely>>();
        if (!added.isEmpty()) {
            load();
        }
        for (var each : added) {
            var keys = LikelyKeys.of(each.forms());
            var ofRegister = new HashSet<UUID>();
            var ofRows = new HashSet<Integer>();
            for (var key : keys) {
                register.find(key, number -> ofRegister.add(registered.get(number)));
                rows.find(key, ofRows::add);
            }
            proposed.put(each.number(), ofRegister);
            ofRows.forEach(at -> row(each, at).ifPresent(likely -> add(found, each.number(), likely)));
            remember(each, keys);
        }
        var candidates = candidates(proposed);
        for (var each : added) {
            proposed.getOrDefault(each.number(), Set.of()).forEach(id -> {
                var candidate = candidates.get(id);
                if (candidate != null) {
                    candidate.likely(each).ifPresent(likely -> add(found, each.number(), likely));
                }
            });
        }
        found.replaceAll(
                (_, likely) -> likely.stream().sorted(SUREST_FIRST).limit(MOST).toList());
        return found;
    }

    private static void add(Map<Integer, List<Likely>> found, int number, Likely likely) {
        found.computeIfAbsent(number, _ -> new ArrayList<>()).add(likely);
    }

    private void remember(NewName added, long[] keys) {
        var at = names.size();
        names.add(added.name());
        numbers.add(added.number());
        for (var key : keys) {
            rows.put(key, at);
        }
    }

    private Optional<Likely> row(NewName added, int at) {
        if (!LikelyKeys.numbers(added.name()).equals(LikelyKeys.numbers(names.get(at)))) {
            return Optional.empty();
        }
        return score(added.forms(), NameForms.of(names.get(at)))
                .map(score -> new Likely(numbers.get(at), null, "", names.get(at), score));
    }

    /** How probable it is that both are the same; empty when it is not. */
    private static Optional<Double> score(NameForms one, NameForms other) {
        var resemblance = one.compare(other);
        var isTold = resemblance.likeness().isExact() && resemblance.likeness() != Likeness.WITHOUT_ADDITION
                || resemblance.score() >= TOLD;
        return isTold ? Optional.of(rounded(resemblance)) : Optional.empty();
    }

    /** What is not the very name waits for no decision: Baznas may be Baznas (Pusat), or not. */
    private static double rounded(Resemblance resemblance) {
        var score = resemblance.likeness() == Likeness.WITHOUT_ADDITION
                ? Math.min(0.89, resemblance.score())
                : resemblance.score();
        return Math.round(score * 100) / 100.0;
    }

    private void load() {
        if (isLoaded) {
            return;
        }
        isLoaded = true;
        // Page by page: all forms at once would be as large as the register.
        for (var after = page(new UUID(0, 0)); after != null; ) {
            after = page(after);
        }
    }

    /** Gives back where the next page begins; null after the last. */
    private @Nullable UUID page(UUID after) {
        var forms = new LinkedHashMap<UUID, Map<String, Likeness>>();
        jdbc.sql("""
                        select organisation_id, form, kind
                        from organisations.name_form
                        where organisation_id in (
                            select id from organisations.organisation where id > :after order by id limit :limit)
                        order by organisation_id, form
                        """).param("after", after).param("limit", PAGE).query(rs -> {
            forms.computeIfAbsent(rs.getObject("organisation_id", UUID.class), _ -> new LinkedHashMap<>())
                    .put(rs.getString("form"), Likeness.valueOf(rs.getString("kind")));
        });
        UUID last = null;
        for (var entry : forms.entrySet()) {
            last = entry.getKey();
            registered.add(last);
            for (var key : LikelyKeys.of(new NameForms(entry.getValue()))) {
                register.put(key, registered.size() - 1);
            }
        }
        return last;
    }

    private Map<UUID, Candidate> candidates(Map<Integer, Set<UUID>> proposed) {
        var ids = proposed.values().stream().flatMap(Set::stream).distinct().toArray(UUID[]::new);
        var candidates = new HashMap<UUID, Candidate>();
        if (ids.length == 0) {
            return candidates;
        }
        jdbc.sql("""
                        select o.id, o.slug, o.name_id, o.name_en, o.short_name, o.pillar, f.form, f.kind
                        from organisations.organisation o
                        join organisations.name_form f on f.organisation_id = o.id
                        where o.id = any(:ids)
                        order by o.id, f.form
                        """).param("ids", ids).query(rs -> {
            var organisation = SummaryRows.row(rs);
            candidates
                    .computeIfAbsent(
                            organisation.id().value(),
                            _ -> new Candidate(organisation, new NameForms(new LinkedHashMap<>())))
                    .forms()
                    .byForm()
                    .put(rs.getString("form"), Likeness.valueOf(rs.getString("kind")));
        });
        return candidates;
    }

    private record Candidate(OrganisationSummary organisation, NameForms forms) {

        Optional<Likely> likely(NewName added) {
            var numbers = LikelyKeys.numbers(added.name());
            if (!numbers.equals(LikelyKeys.numbers(organisation.nameId()))
                    && !numbers.equals(LikelyKeys.numbers(organisation.nameEn()))) {
                return Optional.empty();
            }
            return score(added.forms(), forms)
                    .map(score -> new Likely(
                            null, organisation.id().value(), organisation.slug(), organisation.nameId(), score));
        }
    }
}

package org.gotong.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the organisations that rows of a table name for certain: by address, by identifier, by the very name. */
@Component
class RegisterLookup {

    private final JdbcClient jdbc;
    private final Organisations organisations;

    RegisterLookup(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Found by what the rows say, in three queries and one for the organisations themselves. */
    record Found(
            Map<String, Organisation> byAddress,
            Map<String, Organisation> byIdentifier,
            Map<String, List<Organisation>> byName) {}

    /** Identifiers and names in small letters. */
    Found find(Collection<String> addresses, Collection<String> identifiers, Collection<String> names) {
        var byAddress = ids(
                "select slug as key, organisation_id as id from organisations.address where slug = any(:keys)",
                addresses);
        var byIdentifier = ids(
                "select lower(identifier) as key, id from organisations.organisation where lower(identifier) = any(:keys) and identifier <> ''",
                identifiers);
        var byName = ids("""
                select lower(coalesce(nullif(name_id, ''), name_en)) as key, id
                from organisations.organisation
                where lower(coalesce(nullif(name_id, ''), name_en)) = any(:keys)
                union
                select lower(coalesce(nullif(name_en, ''), name_id)) as key, id
                from organisations.organisation
                where lower(coalesce(nullif(name_en, ''), name_id)) = any(:keys)
                """, names);
        var all = new HashMap<UUID, Organisation>();
        var wanted = new ArrayList<OrganisationId>();
        for (var ids : List.of(byAddress, byIdentifier, byName)) {
            ids.values().forEach(found -> found.forEach(id -> wanted.add(new OrganisationId(id))));
        }
        organisations
                .allOf(wanted.stream().distinct().toList())
                .forEach(organisation -> all.put(organisation.id().value(), organisation));
        return new Found(first(byAddress, all), first(byIdentifier, all), each(byName, all));
    }

    private Map<String, List<UUID>> ids(String sql, Collection<String> keys) {
        var ids = new HashMap<String, List<UUID>>();
        if (!keys.isEmpty()) {
            jdbc.sql(sql).param("keys", keys.toArray(String[]::new)).query(rs -> {
                ids.computeIfAbsent(rs.getString("key"), _ -> new ArrayList<>()).add(rs.getObject("id", UUID.class));
            });
        }
        return ids;
    }

    private static Map<String, Organisation> first(Map<String, List<UUID>> ids, Map<UUID, Organisation> all) {
        var found = new HashMap<String, Organisation>();
        each(ids, all).forEach((key, several) -> found.put(key, several.getFirst()));
        return found;
    }

    private static Map<String, List<Organisation>> each(Map<String, List<UUID>> ids, Map<UUID, Organisation> all) {
        var found = new HashMap<String, List<Organisation>>();
        ids.forEach((key, several) -> {
            var there = several.stream().filter(all::containsKey).map(all::get).toList();
            if (!there.isEmpty()) {
                found.put(key, there);
            }
        });
        return found;
    }
}

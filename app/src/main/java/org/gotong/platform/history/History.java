package org.gotong.platform.history;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changed what, and when, with the values before and after. A change belongs to a scope: the programme, organisation
 * or person whose page shows it. Written in the transaction of the change itself: either both stand or neither.
 */
@Component
public class History {

    private static final TypeReference<TreeMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Today today;

    History(JdbcClient jdbc, JsonMapper json, Today today) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    /**
     * Records that something came (before is null), changed, or went (after is null); records or maps, of which only the
     * fields that differ are kept.
     *
     * @param kind what was changed, such as {@code programmes.partner}; its words stand under {@code history.} and the kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Visitor by, UUID scope, String kind, UUID subject, @Nullable Object before, @Nullable Object after) {
        recordAll(by, List.of(new Recording(scope, kind, subject, before, after)));
    }

    /** Many at once, in few statements; each is kept as {@link #record} keeps one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Visitor by, List<Recording> recordings) {
        var told = recordings.stream()
                .map(each -> each.difference(this::fields))
                .flatMap(Optional::stream)
                .toList();
        jdbc.sql("""
                        insert into platform.change
                            (at, person_id, person_name, scope, kind, subject, old_values, new_values)
                        select :at, :person, :name, scope, kind, subject, before, after
                        from unnest(:scopes::uuid[], :kinds::text[], :subjects::uuid[], :before::jsonb[], :after::jsonb[])
                            as told (scope, kind, subject, before, after)
                        """)
                .param("at", Timestamp.from(today.now()))
                .param("person", by.id())
                .param("name", by.name())
                .param("scopes", told.stream().map(Recording::scope).toArray(UUID[]::new))
                .param("kinds", told.stream().map(Recording::kind).toArray(String[]::new))
                .param("subjects", told.stream().map(Recording::subject).toArray(UUID[]::new))
                .param("before", told.stream().map(each -> text(each.before())).toArray(String[]::new))
                .param("after", told.stream().map(each -> text(each.after())).toArray(String[]::new))
                .update();
        touchAll(told.stream().map(Recording::scope).distinct().toList());
    }

    private void touchAll(List<UUID> scopes) {
        // In the order of their ids, so that two writers of many scopes wait for each other and never in a circle.
        jdbc.sql("""
                        insert into platform.revision (scope, number)
                        select scope, 1
                        from unnest(:scopes::uuid[]) as touched (scope)
                        order by scope
                        on conflict (scope) do update set number = revision.number + 1
                        """).param("scopes", scopes.toArray(UUID[]::new)).update();
    }

    private @Nullable String text(@Nullable Object values) {
        return values == null ? null : json.writeValueAsString(values);
    }

    /** Counts a change that is recorded elsewhere but shows on this scope's page, such as a partner's new name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touch(UUID scope) {
        // The row's lock makes writers of one scope wait for each other: a reader never sees number n without its
        // change.
        jdbc.sql("""
                        insert into platform.revision (scope, number) values (:scope, 1)
                        on conflict (scope) do update set number = revision.number + 1
                        """).param("scope", scope).update();
    }

    /** What happened to two records that are one now is one history; both stay in the order in which it happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(UUID from, UUID into) {
        jdbc.sql("update platform.change set scope = :into where scope = :from")
                .param("from", from)
                .param("into", into)
                .update();
        touch(from);
        touch(into);
    }

    /** A number that grows with every committed change of the scope; 0 when nothing has happened yet. */
    public long revision(UUID scope) {
        return jdbc.sql("select number from platform.revision where scope = :scope")
                .param("scope", scope)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The changes of a scope, the newest first. */
    public List<Change> of(UUID scope, int limit, long before) {
        return jdbc.sql("""
                        select id, at, person_id, person_name, kind, subject, old_values, new_values
                        from platform.change
                        where scope = :scope and id < :before
                        order by id desc
                        limit :limit
                        """)
                .param("scope", scope)
                .param("before", before)
                .param("limit", limit)
                .query((rs, _) -> new Change(
                        rs.getLong("id"),
                        rs.getTimestamp("at").toInstant(),
                        Optional.ofNullable(rs.getObject("person_id", UUID.class)),
                        rs.getString("person_name"),
                        rs.getString("kind"),
                        rs.getObject("subject", UUID.class),
                        read(rs.getString("old_values")),
                        read(rs.getString("new_values"))))
                .list();
    }

    private TreeMap<String, Object> fields(@Nullable Object value) {
        return value == null ? new TreeMap<>() : json.convertValue(value, FIELDS);
    }

    private @Nullable Map<String, Object> read(@Nullable String text) {
        return text == null ? null : json.readValue(text, FIELDS);
    }
}

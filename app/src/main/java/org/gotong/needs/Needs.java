package org.gotong.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.ids.Id;
import org.gotong.platform.web.LostRace;
import org.gotong.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Needs, interventions and groups of programmes. All of one programme come in one statement: its page shows them all. */
@Component
class Needs {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Needs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Answers of(ProgrammeId programme) {
        return jdbc.sql("""
                        select
                            (select jsonb_agg(jsonb_build_object(
                                    'id', n.id, 'place', n.place, 'groupId', n.group_id,
                                    'wordsId', n.words_id, 'wordsEn', n.words_en,
                                    'source', n.source, 'foundOn', n.found_on, 'version', n.version) order by n.id)
                                from needs.need n where n.programme_id = :programme) as needs,
                            (select jsonb_agg(jsonb_build_object(
                                    'id', i.id, 'organisationId', i.organisation_id,
                                    'activitiesId', i.activities_id, 'activitiesEn', i.activities_en,
                                    'place', i.place, 'startedOn', i.started_on, 'finishedOn', i.finished_on,
                                    'needs', (select coalesce(jsonb_agg(a.need_id), '[]')
                                        from needs.answer a where a.intervention_id = i.id),
                                    'planned', (select coalesce(jsonb_agg(p.activity_id), '[]')
                                        from needs.intervention_activity p where p.intervention_id = i.id),
                                    'version', i.version) order by i.id)
                                from needs.intervention i where i.programme_id = :programme) as interventions,
                            (select jsonb_agg(jsonb_build_object(
                                    'id', g.id, 'nameId', g.name_id, 'nameEn', g.name_en,
                                    'partId', g.part_id, 'partEn', g.part_en, 'leads', g.leads, 'joins', g.joins,
                                    'led', (select coalesce(jsonb_agg(p.activity_id), '[]')
                                        from needs.group_activity p where p.group_id = g.id and p.part = 'LEADS'),
                                    'joined', (select coalesce(jsonb_agg(p.activity_id), '[]')
                                        from needs.group_activity p where p.group_id = g.id and p.part = 'JOINS'),
                                    'source', g.source, 'version', g.version) order by g.id)
                                from needs.involved_group g where g.programme_id = :programme) as groups
                        """)
                .param("programme", programme.value())
                .query((row, _) -> new Answers(
                        list(row, "needs", Need.class),
                        list(row, "interventions", Intervention.class),
                        list(row, "groups", InvolvedGroup.class)))
                .single();
    }

    /** Adds a need of version 0 or one that comes back, saves any other. */
    void save(ProgrammeId programme, Need need) {
        saved(
                jdbc.sql("""
                        insert into needs.need
                            (id, programme_id, place, group_id, words_id, words_en, source, found_on, version)
                        values (:id, :programme, :place, :group, :wordsId, :wordsEn, :source, :foundOn, greatest(:version, 1))
                        on conflict (id) do update set
                            place = excluded.place, group_id = excluded.group_id,
                            words_id = excluded.words_id, words_en = excluded.words_en,
                            source = excluded.source, found_on = excluded.found_on, version = need.version + 1
                        where need.version = :version and need.programme_id = :programme
                        """)
                        .param("id", need.id().value())
                        .param("programme", programme.value())
                        .param("place", need.place())
                        .param(
                                "group",
                                need.groupId() == null ? null : need.groupId().value())
                        .param("wordsId", need.wordsId())
                        .param("wordsEn", need.wordsEn())
                        .param("source", need.source())
                        .param("foundOn", need.foundOn())
                        .param("version", need.version())
                        .update(),
                need);
    }

    void save(ProgrammeId programme, Intervention intervention) {
        saved(
                jdbc.sql("""
                        insert into needs.intervention (id, programme_id, organisation_id, activities_id, activities_en,
                            place, started_on, finished_on, version)
                        values (:id, :programme, :organisation, :activitiesId, :activitiesEn,
                            :place, :startedOn, :finishedOn, greatest(:version, 1))
                        on conflict (id) do update set
                            organisation_id = excluded.organisation_id,
                            activities_id = excluded.activities_id, activities_en = excluded.activities_en,
                            place = excluded.place, started_on = excluded.started_on,
                            finished_on = excluded.finished_on, version = intervention.version + 1
                        where intervention.version = :version and intervention.programme_id = :programme
                        """)
                        .param("id", intervention.id().value())
                        .param("programme", programme.value())
                        .param("organisation", intervention.organisationId())
                        .param("activitiesId", intervention.activitiesId())
                        .param("activitiesEn", intervention.activitiesEn())
                        .param("place", intervention.place())
                        .param("startedOn", intervention.startedOn())
                        .param("finishedOn", intervention.finishedOn())
                        .param("version", intervention.version())
                        .update(),
                intervention);
        jdbc.sql("delete from needs.answer where intervention_id = :id")
                .param("id", intervention.id().value())
                .update();
        intervention
                .needs()
                .forEach(need -> jdbc.sql("insert into needs.answer (intervention_id, need_id) values (?, ?)")
                        .params(intervention.id().value(), need.value())
                        .update());
        plan("delete from needs.intervention_activity where intervention_id = :id", intervention.id(), null);
        intervention.planned().forEach(activity -> plan("""
                insert into needs.intervention_activity (intervention_id, activity_id) values (:id, :activity)
                """, intervention.id(), activity));
    }

    void save(ProgrammeId programme, InvolvedGroup group) {
        saved(
                jdbc.sql("""
                        insert into needs.involved_group
                            (id, programme_id, name_id, name_en, part_id, part_en, leads, joins, source, version)
                        values (:id, :programme, :nameId, :nameEn, :partId, :partEn, :leads, :joins, :source, greatest(:version, 1))
                        on conflict (id) do update set
                            name_id = excluded.name_id, name_en = excluded.name_en,
                            part_id = excluded.part_id, part_en = excluded.part_en,
                            leads = excluded.leads, joins = excluded.joins, source = excluded.source,
                            version = involved_group.version + 1
                        where involved_group.version = :version and involved_group.programme_id = :programme
                        """)
                        .param("id", group.id().value())
                        .param("programme", programme.value())
                        .param("nameId", group.nameId())
                        .param("nameEn", group.nameEn())
                        .param("partId", group.partId())
                        .param("partEn", group.partEn())
                        .param("leads", group.leads())
                        .param("joins", group.joins())
                        .param("source", group.source())
                        .param("version", group.version())
                        .update(),
                group);
        plan("delete from needs.group_activity where group_id = :id", group.id(), null);
        group.led().forEach(activity -> plan("""
                insert into needs.group_activity (group_id, activity_id, part) values (:id, :activity, 'LEADS')
                """, group.id(), activity));
        group.joined().forEach(activity -> plan("""
                insert into needs.group_activity (group_id, activity_id, part) values (:id, :activity, 'JOINS')
                """, group.id(), activity));
    }

    private void plan(String sql, Id owner, @Nullable UUID activity) {
        jdbc.sql(sql).param("id", owner.value()).param("activity", activity).update();
    }

    /** The intervention answers the need again. */
    void answer(InterventionId intervention, NeedId need) {
        jdbc.sql("insert into needs.answer (intervention_id, need_id) values (?, ?) on conflict do nothing")
                .params(intervention.value(), need.value())
                .update();
    }

    /** False when the need is gone, or another group's by now. */
    boolean giveBack(NeedId need, GroupId group) {
        return jdbc.sql("update needs.need set group_id = :group where id = :id and group_id is null")
                        .param("group", group.value())
                        .param("id", need.value())
                        .update()
                == 1;
    }

    long interventions(OrganisationId organisation) {
        return jdbc.sql("select count(*) from needs.intervention where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(Long.class)
                .single();
    }

    /** The programmes in which the interventions of the one are those of the other now. */
    Set<ProgrammeId> moveInterventions(OrganisationId from, OrganisationId into) {
        return jdbc.sql("""
                        update needs.intervention
                        set organisation_id = :into, version = version + 1
                        where organisation_id = :from
                        returning programme_id
                        """)
                .param("from", from.value())
                .param("into", into.value())
                .query((row, _) -> new ProgrammeId(row.getObject("programme_id", UUID.class)))
                .set();
    }

    void remove(NeedId id) {
        jdbc.sql("delete from needs.need where id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(InterventionId id) {
        jdbc.sql("delete from needs.intervention where id = :id")
                .param("id", id.value())
                .update();
    }

    void remove(GroupId id) {
        jdbc.sql("delete from needs.involved_group where id = :id")
                .param("id", id.value())
                .update();
    }

    private static void saved(int rows, Object record) {
        if (rows == 0) {
            throw new LostRace(record);
        }
    }

    private <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        var text = row.getString(column);
        return text == null
                ? List.of()
                : json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
    }
}

package org.gotong.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The programmes in which a person has a role or acts for a partner: one query. */
@Component
class MyProgrammes {

    private final JdbcClient jdbc;

    MyProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One programme, and by what it is the person's.
     *
     * @param role the person's widest role, null for those who only act for a partner
     * @param organisation the partner that the person acts for, null where there is none
     * @param invitation the invitation that waits for the person's answer, null where none does
     */
    record Line(
            ProgrammeSummary programme,
            @Nullable ProgrammeRole role,
            @Nullable OrganisationId organisation,
            @Nullable PartnerId invitation) {

        List<OrganisationId> organisations() {
            return organisation == null ? List.of() : List.of(organisation);
        }

        boolean isWorkedOn() {
            return role == ProgrammeRole.COORDINATOR
                    || role == ProgrammeRole.FACILITATOR
                    || role == ProgrammeRole.EDITOR;
        }
    }

    List<Line> of(Viewer viewer) {
        return jdbc.sql("""
                        select p.id, p.slug, p.title_id, p.title_en, p.period, p.starts_on, p.ends_on,
                            case when p.is_public then p.published_at end as public_since, p.ended_on,
                            r.role, a.organisation_id, case when a.accepted_on is null then a.id end as invitation
                        from programmes.programme p
                        left join lateral (
                            select h.role
                            from programmes.role_holding h
                            where h.programme_id = p.id and h.person_id = :person
                            and h.programme_id = any(:own) and h.until is null
                            order by array_position(
                                array['COORDINATOR', 'FACILITATOR', 'EDITOR', 'PARTNER', 'VIEWER'], h.role)
                            limit 1) r on true
                        left join programmes.partner a
                            on a.programme_id = p.id and a.organisation_id = any(:mandates)
                            and a.declined_on is null and a.left_on is null
                        where p.removed_at is null and (p.id = any(:own) or a.id is not null)
                        order by p.created_at desc, p.id, a.id
                        """)
                .param("person", viewer.id())
                .param("own", viewer.subjects("programme"))
                .param("mandates", viewer.subjects("organisation"))
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var organisation = row.getObject("organisation_id", UUID.class);
        var invitation = row.getObject("invitation", UUID.class);
        return new Line(
                SummaryRows.summary(row),
                role == null ? null : ProgrammeRole.valueOf(role),
                organisation == null ? null : new OrganisationId(organisation),
                invitation == null ? null : new PartnerId(invitation));
    }
}

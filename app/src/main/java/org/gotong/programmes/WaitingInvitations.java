package org.gotong.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.pages.Tongue;
import org.gotong.platform.time.Today;
import org.gotong.reminders.Answer;
import org.gotong.reminders.Waiting;
import org.gotong.reminders.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partnerships about which an organisation has not said anything itself yet: invited, or noted down from a paper. */
@Component
@Order(100)
class WaitingInvitations implements WaitingSource {

    private static final String SELECT = """
            select p.id, p.slug, p.title_id, p.title_en, p.period, p.starts_on, p.ends_on,
                case when p.is_public then p.published_at end as public_since, p.ended_on,
                a.id as partner, a.organisation_id, a.part_id, a.part_en, a.invited_at, a.invited_by,
                a.accepted_on, a.acceptance_source
            from programmes.partner a
            join programmes.programme p on p.id = a.programme_id
            where a.declined_on is null and a.left_on is null and a.accepted_by is null and a.confirmed_at is null
            """;

    private final JdbcClient jdbc;
    private final OrganisationDirectory organisations;
    private final PersonDirectory people;

    WaitingInvitations(JdbcClient jdbc, OrganisationDirectory organisations, PersonDirectory people) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.people = people;
    }

    private record Open(
            ProgrammeSummary programme,
            PartnerId id,
            OrganisationId organisation,
            String partId,
            String partEn,
            Instant invitedAt,
            @Nullable PersonId invitedBy,
            @Nullable LocalDate acceptedOn,
            @Nullable String source) {

        LocalDate invitedOn() {
            return LocalDate.ofInstant(invitedAt, Today.ZONE);
        }

        String address() {
            return programme.address() + "/partners/" + id.text();
        }
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer, LocalDate today, Tongue tongue) {
        var mandates = viewer.subjects("organisation");
        if (mandates.length == 0) {
            return List.of();
        }
        var open = jdbc.sql(SELECT + " and a.organisation_id = any(:mandates) order by a.invited_at, a.id")
                .param("mandates", mandates)
                .query((row, _) -> open(row))
                .list();
        var names = organisations.summaries(
                open.stream().map(Open::organisation).distinct().toList());
        var inviting = people.names(
                open.stream().flatMap(one -> Stream.ofNullable(one.invitedBy())).collect(Collectors.toSet()));
        return open.stream()
                .filter(one -> one.acceptedOn() != null || !one.programme().isOver(today))
                .map(one -> {
                    var name = Objects.requireNonNull(names.get(one.organisation()))
                            .name(tongue.locale());
                    return one.acceptedOn() == null
                            ? invitation(
                                    one, name, one.invitedBy() == null ? "" : inviting.get(one.invitedBy()), tongue)
                            : paper(one, one.acceptedOn(), name, tongue);
                })
                .toList();
    }

    @Override
    public Set<PersonId> people(LocalDate today) {
        var invited = jdbc.sql(SELECT + " and a.accepted_on is null order by a.id")
                .query((row, _) -> open(row))
                .list();
        return organisations.mandateHolders(
                invited.stream().map(Open::organisation).collect(Collectors.toSet()), today);
    }

    private static Waiting invitation(Open open, String organisation, @Nullable String inviting, Tongue tongue) {
        var on = open.invitedOn();
        var part = tongue.either(open.partId(), open.partEn());
        var who = inviting == null || inviting.isEmpty()
                ? tongue.t("programmes.waiting.invited", organisation, tongue.date(on))
                : tongue.t("programmes.waiting.invited.by", organisation, tongue.date(on), inviting);
        var words = part.isEmpty() ? who : who + " " + tongue.t("programmes.waiting.part", part);
        return waiting(
                open,
                tongue.t("programmes.waiting.invitation"),
                words,
                on,
                on,
                List.of(
                        answer(open, "acceptance", "check", "programmes.answer.yes", Answer.Weight.LEADING, tongue),
                        answer(open, "refusal", "x", "programmes.answer.no", Answer.Weight.PLAIN, tongue)),
                tongue);
    }

    /** Only the organisation itself can say whether a paper is right; nobody is reminded, for nothing depends on it. */
    private static Waiting paper(Open open, LocalDate acceptedOn, String organisation, Tongue tongue) {
        var source = open.source() == null ? "" : open.source();
        return waiting(
                open,
                tongue.t("programmes.waiting.paper"),
                tongue.t("programmes.waiting.paper.words", organisation, tongue.date(acceptedOn), source),
                acceptedOn,
                null,
                List.of(answer(
                        open, "confirmation", "check", "programmes.answer.confirm", Answer.Weight.LEADING, tongue)),
                tongue);
    }

    private static Waiting waiting(
            Open open,
            String over,
            String words,
            LocalDate from,
            @Nullable LocalDate askedOn,
            List<Answer> answers,
            Tongue tongue) {
        var programme = open.programme();
        var title = tongue.either(programme.titleId(), programme.titleEn());
        return new Waiting(
                open.id().value(), over, title, words, "", "", open.address(), from, null, askedOn, false, answers);
    }

    private static Answer answer(Open open, String noun, String icon, String key, Answer.Weight weight, Tongue tongue) {
        return new Answer(tongue.t(key), icon, open.address() + "/" + noun, Map.of("from", "my-work"), weight);
    }

    private static Open open(ResultSet row) throws SQLException {
        var by = row.getObject("invited_by", UUID.class);
        return new Open(
                SummaryRows.summary(row),
                new PartnerId(row.getObject("partner", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("part_id"),
                row.getString("part_en"),
                row.getTimestamp("invited_at").toInstant(),
                by == null ? null : new PersonId(by),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("acceptance_source"));
    }
}

package org.gotong.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.pages.Tongue;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reminders.Answer;
import org.gotong.reminders.Answer.Weight;
import org.gotong.reminders.Waiting;
import org.gotong.reminders.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How does it go? Asked of those in charge, near the end of an activity and after it; coordinators are told what is late. */
@Component
@Order(300)
class WaitingActivities implements WaitingSource {

    /** So many days before its last day an activity is asked about. */
    private static final int BEFORE = 7;

    /** What is further ahead is not announced. */
    private static final int ANNOUNCED = 60;

    /** Mirrors {@code reminders.Rule}: nobody is reminded of what has been late for longer. */
    private static final int LATE = 22;

    private final OwnActivities own;
    private final ShownPlans plans;
    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;
    private final OrganisationDirectory organisations;

    WaitingActivities(
            OwnActivities own,
            ShownPlans plans,
            JdbcClient jdbc,
            ProgrammeDirectory programmes,
            OrganisationDirectory organisations) {
        this.own = own;
        this.plans = plans;
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.organisations = organisations;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer, LocalDate today, Tongue tongue) {
        var found = own.open(viewer, today, today.plusDays(ANNOUNCED));
        return plans.apart(found, today).stream()
                .flatMap(row -> waiting(row, found.programme(row.activity().programme()), tongue).stream())
                .toList();
    }

    private static Optional<Waiting> waiting(PlanRow row, ProgrammeSummary programme, Tongue tongue) {
        return Optional.ofNullable(asksFrom(row, programme)).map(from -> {
            var address = programme.address() + "/workplan/" + row.id();
            var reminds = programme.isPublic() && row.outlook().sign() != Outlook.Sign.UNREPORTED;
            return new Waiting(
                    row.activity().id().value(),
                    tongue.t("workplan.waiting", tongue.either(programme.titleId(), programme.titleEn())),
                    row.title(),
                    words(row, tongue),
                    row.state(tongue),
                    row.outlook().sign().tone(),
                    address,
                    from,
                    reminds && row.period() != null ? row.period().last() : null,
                    null,
                    row.activity().status() != null,
                    answers(row, address, tongue));
        });
    }

    /** Null where nothing is to be asked: no day says when somebody should know. */
    private static @Nullable LocalDate asksFrom(PlanRow row, ProgrammeSummary programme) {
        var first = row.period() == null ? null : row.period().first();
        var last = row.period() == null ? null : row.period().last();
        return switch (row.outlook().sign()) {
            case LATE, EXPECTED -> row.outlook().since();
            case UNREPORTED -> isSilent(row, programme) ? row.outlook().since() : null;
            case DUE, RUNNING -> last == null ? null : last.minusDays(BEFORE);
            case SOON, PLANNED -> earlier(first, last == null ? null : last.minusDays(BEFORE));
            case DONE, POSTPONED, CANCELLED, CONTINUOUS, UNDATED -> null;
        };
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** Whoever said after the end of the programme how it stands has said all there is to say. */
    private static boolean isSilent(PlanRow row, ProgrammeSummary programme) {
        var report = row.activity().lastReport();
        var end = programme.endedOn() != null ? programme.endedOn() : programme.endsOn();
        return report == null || end == null || !report.isAfter(end);
    }

    private static String words(PlanRow row, Tongue tongue) {
        var who = row.who(tongue);
        return who.isEmpty()
                ? tongue.t("workplan.waiting.words.nobody", row.when(tongue))
                : tongue.t("workplan.waiting.words", row.when(tongue), who);
    }

    private static List<Answer> answers(PlanRow row, String address, Tongue tongue) {
        var status = row.activity().status();
        var was = status == null ? "" : status.state().code();
        var answers = new ArrayList<Answer>();
        answers.add(answer(State.DONE, "check", Weight.PLAIN, was, address, tongue));
        answers.add(answer(State.RUNNING, "arrow-right", Weight.PLAIN, was, address, tongue));
        answers.add(answer(State.POSTPONED, "hourglass", Weight.PLAIN, was, address, tongue));
        answers.add(answer(State.CANCELLED, "x", Weight.APART, was, address, tongue));
        return answers;
    }

    private static Answer answer(State state, String icon, Weight weight, String was, String address, Tongue tongue) {
        return new Answer(
                tongue.t("workplan.waiting.answer." + state.code()),
                icon,
                address + "/answer",
                Map.of("state", state.code(), "was", was),
                weight);
    }

    @Override
    public Set<PersonId> people(LocalDate today) {
        var concerned = new HashSet<OrganisationId>();
        var inProgrammes = new HashSet<ProgrammeId>();
        jdbc.sql("""
                        select a.programme_id, r.organisation_id
                        from workplan.activity a
                        left join workplan.responsible r on r.activity_id = a.id and r.organisation_id is not null
                        where a.kind = 'ACTIVITY' and (a.state is null or a.state = 'RUNNING')
                        and a.last_date between :since and :until
                        group by a.programme_id, r.organisation_id
                        """)
                .param("since", today.minusDays(LATE))
                .param("until", today.plusDays(BEFORE))
                .query(row -> {
                    inProgrammes.add(new ProgrammeId(row.getObject("programme_id", UUID.class)));
                    var organisation = row.getObject("organisation_id", UUID.class);
                    if (organisation != null) {
                        concerned.add(new OrganisationId(organisation));
                    }
                });
        var people = new HashSet<>(organisations.mandateHolders(concerned, today));
        people.addAll(programmes.coordinators(inProgrammes, today));
        return people;
    }
}

package org.gotong.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gotong.identity.Invitation;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Tongue;
import org.gotong.platform.time.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The parts that somebody asked the person to take: a role in a programme, a mandate for an organisation, an office. */
@Component
@Order(200)
class OfferedParts implements WaitingSource {

    private final InvitationDirectory invitations;
    private final PersonDirectory people;

    OfferedParts(InvitationDirectory invitations, PersonDirectory people) {
        this.invitations = invitations;
        this.people = people;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer, LocalDate today, Tongue tongue) {
        var offers = invitations.openFor(viewer);
        if (offers.isEmpty()) {
            return List.of();
        }
        var names = people.names(
                offers.stream().map(Invitation::invitedBy).distinct().toList());
        var waiting = new ArrayList<Waiting>();
        for (var offer : offers) {
            waiting.add(waiting(offer, names.getOrDefault(offer.invitedBy(), ""), tongue));
        }
        return waiting;
    }

    @Override
    public Set<PersonId> people(LocalDate today) {
        return invitations.peopleWithOpen();
    }

    private Waiting waiting(Invitation offer, String inviting, Tongue tongue) {
        var on = day(offer.invitedAt());
        var address = "/my-work/invitations/" + offer.id().text();
        return new Waiting(
                offer.id().value(),
                tongue.t("reminders.offer"),
                tongue.t("reminders.offer.title", invitations.offer(offer, tongue.locale())),
                tongue.t("reminders.offer.words", inviting, tongue.date(on), tongue.date(day(offer.expiresAt()))),
                "",
                "",
                invitations.page(offer),
                on,
                null,
                on,
                false,
                List.of(
                        new Answer(
                                tongue.t("reminders.offer.accept"),
                                "check",
                                address + "/acceptance",
                                Map.of(),
                                Answer.Weight.LEADING),
                        new Answer(
                                tongue.t("reminders.offer.decline"),
                                "x",
                                address + "/refusal",
                                Map.of(),
                                Answer.Weight.PLAIN)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Today.ZONE);
    }
}

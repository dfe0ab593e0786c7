package org.gotong.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gotong.platform.pages.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An office can be offered with an invitation, like a part in a programme; it belongs to the installation as a whole. */
@Component
class OfferedOffice implements StandingSource {

    private static final String KIND = "office";
    private static final UUID INSTALLATION = new UUID(0, 0);

    private final OfficeHoldings offices;
    private final People people;
    private final Words words;

    OfferedOffice(OfficeHoldings offices, People people, Words words) {
        this.offices = offices;
        this.people = people;
        this.words = words;
    }

    static Standing of(Office office) {
        return new Standing(KIND, INSTALLATION, office.name());
    }

    @Override
    public List<Standing> standings(PersonId person, LocalDate on) {
        // The Viewer knows offices by themselves.
        return List.of();
    }

    @Override
    public Optional<String> describe(Standing offered, Locale language) {
        return offered.kind().equals(KIND)
                ? Optional.of(words.get(language, "office." + offered.role() + ".offer"))
                : Optional.empty();
    }

    /** Only while the inviting person may still give it. */
    @EventListener
    void on(StandingAccepted accepted) {
        if (accepted.standing().kind().equals(KIND) && offices.holds(accepted.invitedBy(), Office.ADMINISTRATOR)) {
            people.find(accepted.invitedBy())
                    .ifPresent(by -> offices.give(
                            by.asVisitor(),
                            accepted.person(),
                            Office.valueOf(accepted.standing().role())));
        }
    }
}

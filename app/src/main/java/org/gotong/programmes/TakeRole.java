package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.StandingAccepted;
import org.gotong.identity.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever accepted an invitation to a programme has the role from then on. */
@Component
class TakeRole {

    private final RoleHoldings roles;
    private final PersonDirectory people;

    TakeRole(RoleHoldings roles, PersonDirectory people) {
        this.roles = roles;
        this.people = people;
    }

    @EventListener
    void take(StandingAccepted accepted) {
        var standing = accepted.standing();
        if (standing.kind().equals(ProgrammeStandings.KIND)) {
            var inviting = accepted.invitedBy();
            var name = people.names(List.of(inviting)).getOrDefault(inviting, "");
            roles.give(
                    new Viewer(inviting, name, "", Set.of(), Set.of(), true),
                    new ProgrammeId(standing.subject()),
                    accepted.person(),
                    ProgrammeRole.valueOf(standing.role().toUpperCase(Locale.ROOT)));
        }
    }
}

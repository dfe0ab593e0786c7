package org.gotong.programmes;

import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a programme as a draft; whoever begins it is its coordinator. */
@Component
class BeginProgramme {

    private final Programmes programmes;
    private final RoleHoldings roles;
    private final ProgrammeIndex index;
    private final History history;

    BeginProgramme(Programmes programmes, RoleHoldings roles, ProgrammeIndex index, History history) {
        this.programmes = programmes;
        this.roles = roles;
        this.index = index;
        this.history = history;
    }

    @Transactional
    Programme begin(Viewer by, ProgrammeFacts facts) {
        var title = facts.titleId().isBlank() ? facts.titleEn() : facts.titleId();
        var programme = Programme.draft(programmes.freeSlug(title), facts);
        programmes.add(programme, by);
        history.record(
                by, programme.id().value(), SaveProgramme.KIND, programme.id().value(), null, programme.told());
        roles.give(by, programme.id(), Objects.requireNonNull(by.person()), ProgrammeRole.COORDINATOR);
        index.put(programme);
        return programme;
    }
}

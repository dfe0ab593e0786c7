package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.organisations.NewOrganisation;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.PartnerListForm.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites everybody on a list, and takes into the register who is not there yet: all of them or none. */
@Component
class InviteSeveral {

    private final OrganisationDirectory organisations;
    private final InvitePartner invitePartner;
    private final Words words;

    InviteSeveral(OrganisationDirectory organisations, InvitePartner invitePartner, Words words) {
        this.organisations = organisations;
        this.invitePartner = invitePartner;
        this.words = words;
    }

    /** Tells how many were invited: two names may mean one organisation. */
    @Transactional
    int invite(Viewer by, Programme programme, List<Row> rows, Locale language) {
        var invited = rows.stream()
                .filter(Row::isInvited)
                .map(row -> organisation(by, programme, row, language))
                .distinct()
                .toList();
        invited.forEach(organisation ->
                invitePartner.invite(by, programme, organisation, InvitationForm.of(organisation), language));
        return invited.size();
    }

    private OrganisationSummary organisation(Viewer by, Programme programme, Row row, Locale language) {
        if (!row.isNew()) {
            return organisations
                    .find(row.organisation())
                    .orElseThrow(() -> new NotFound("organisation " + row.organisation()));
        }
        if (!organisations.mayRegister(by)) {
            throw new NotAllowed("register an organisation");
        }
        return organisations.register(by, named(row, programme, language));
    }

    private NewOrganisation named(Row row, Programme programme, Locale language) {
        var pillar = Pillar.find(row.pillar()).orElse(null);
        var basis = pillar == null
                ? ""
                : words.get(
                        language, "programmes.several.basis", programme.facts().title(language));
        return new NewOrganisation(row.name(), "", pillar, basis, "");
    }
}

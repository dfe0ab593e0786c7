package org.gotong.programmes;

import java.util.Locale;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.jspecify.annotations.Nullable;

/** A partner with the name of its organisation, as pages show it. */
record PartnerRow(Partner partner, OrganisationSummary organisation) {

    String name(Locale language) {
        return organisation.name(language);
    }

    @Nullable
    Pillar pillar() {
        return partner.pillar();
    }

    PartnerState state() {
        return partner.state();
    }

    /** The icon and tone of a state never stand without its words. */
    String tone() {
        return switch (state()) {
            case INVITED -> "warn";
            case ACCEPTED -> "ok";
            case DECLINED, LEFT -> "";
        };
    }

    String stateKey() {
        return partner.isUnconfirmed() ? "programmes.partner.on.paper" : "programmes.partner." + state().code();
    }
}

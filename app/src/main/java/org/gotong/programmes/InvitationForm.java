package org.gotong.programmes;

import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation is asked to take part, and as what.
 *
 * @param name the organisation as it was typed
 * @param organisation the address of the one that was chosen among several, or {@code new}
 * @param email who is to answer for it, where nobody has a mandate yet; may be empty
 */
record InvitationForm(String name, String organisation, String partId, String partEn, String email) {

    static final InvitationForm EMPTY = new InvitationForm("", "", "", "", "");
    static final String NEW = "new";

    InvitationForm {
        name = typed(name);
        organisation = typed(organisation);
        partId = typed(partId);
        partEn = typed(partEn);
        email = typed(email);
    }

    /** For one that was found already, without a part or an address of its own. */
    static InvitationForm of(OrganisationSummary organisation) {
        return new InvitationForm(organisation.nameId(), organisation.slug(), "", "", "");
    }

    Faults check() {
        var faults = Faults.none()
                .text("name", name, 200)
                .optionalText("partId", partId, 300)
                .optionalText("partEn", partEn, 300)
                .optionalText("email", email, 160);
        return email.isEmpty() || email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                ? faults
                : faults.add("email", "email.unreadable");
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

package org.gotong.accounts;

import org.gotong.identity.PersonClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has no account any more is out at once, everywhere. */
@Component
class EndAccess {

    private final SignIns signIns;
    private final ApiTokens tokens;
    private final Resets resets;

    EndAccess(SignIns signIns, ApiTokens tokens, Resets resets) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.resets = resets;
    }

    @EventListener
    void on(PersonClosed closed) {
        signIns.endAll(closed.person());
        tokens.revokeAll(closed.person());
        resets.forget(closed.person());
    }
}

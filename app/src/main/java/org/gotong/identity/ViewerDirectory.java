package org.gotong.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person as a viewer where there is no request: for letters, and for calendars that are read by a secret address. */
@Component
public class ViewerDirectory {

    private final Viewers viewers;

    ViewerDirectory(Viewers viewers) {
        this.viewers = viewers;
    }

    /** With the person's offices, mandates and roles of today, to read only; empty when the account is closed. */
    public Optional<Viewer> find(PersonId person) {
        return Optional.of(viewers.of(new SignedIn(person, false))).filter(Viewer::isSignedIn);
    }
}

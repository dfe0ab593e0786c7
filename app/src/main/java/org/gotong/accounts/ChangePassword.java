package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gotong.identity.PersonId;
import org.gotong.platform.history.History;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a new password; whoever came in with the old one, on whatever device, is out. */
@Component
class ChangePassword {

    private final Passwords passwords;
    private final Resets resets;
    private final SignIns signIns;
    private final History history;
    private final Today today;

    ChangePassword(Passwords passwords, Resets resets, SignIns signIns, History history, Today today) {
        this.passwords = passwords;
        this.resets = resets;
        this.signIns = signIns;
        this.history = history;
        this.today = today;
    }

    /** By the person at the account's page, who stays signed in here. */
    @Transactional
    void change(Visitor by, PersonId person, String password, HttpServletRequest request) {
        set(by, person, password);
        signIns.endOthers(person, request);
    }

    /** By a link from a letter. False when the link was used meanwhile. */
    @Transactional
    boolean reset(Visitor by, Secret secret, String password) {
        var person = resets.find(secret);
        person.ifPresent(id -> {
            set(by, id, password);
            signIns.endAll(id);
        });
        return person.isPresent();
    }

    private void set(Visitor by, PersonId person, String password) {
        passwords.set(person, password);
        resets.forget(person);
        history.record(
                by, person.value(), "accounts.password", person.value(), Map.of(), Map.of("changedAt", today.now()));
    }
}

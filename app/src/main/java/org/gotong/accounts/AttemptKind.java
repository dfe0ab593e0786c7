package org.gotong.accounts;

import java.time.Duration;

/** What may be tried how often: a person's slips are well below, a machine's guesses far above. */
enum AttemptKind {
    /** A wrong password. */
    PASSWORD(10, 60, Duration.ofMinutes(15)),
    /** A letter for a forgotten password. */
    LETTER(3, 20, Duration.ofHours(1));

    private final int aboutOneAccount;
    private final int fromOneAddress;
    private final Duration within;

    AttemptKind(int aboutOneAccount, int fromOneAddress, Duration within) {
        this.aboutOneAccount = aboutOneAccount;
        this.fromOneAddress = fromOneAddress;
        this.within = within;
    }

    int aboutOneAccount() {
        return aboutOneAccount;
    }

    /** More than for an account: a whole office or a village may stand behind one address. */
    int fromOneAddress() {
        return fromOneAddress;
    }

    Duration within() {
        return within;
    }
}

package org.gotong.identity;

/** What a person may do across the whole installation, apart from roles in single programmes. */
public enum Office {
    /** Invites people, gives offices, reads the outbox, sees every record. */
    ADMINISTRATOR,
    /** Keeps the registry of organisations. */
    REGISTRAR,
    /** Begins programmes and adds organisations. */
    COORDINATOR
}

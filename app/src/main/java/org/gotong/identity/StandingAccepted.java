package org.gotong.identity;

/** A person took what an invitation offered. Published in the transaction of the acceptance; its owner makes it true. */
public record StandingAccepted(PersonId person, Standing standing, PersonId invitedBy) {}

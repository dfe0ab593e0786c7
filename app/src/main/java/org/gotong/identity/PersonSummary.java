package org.gotong.identity;

/** A person as other modules may show them. The address is for those who may write to the person, not for the public. */
public record PersonSummary(PersonId id, String name, String email) {}

package org.gotong.identity;

/** An account was closed: whatever lets the person in ends with it. */
public record PersonClosed(PersonId person) {}

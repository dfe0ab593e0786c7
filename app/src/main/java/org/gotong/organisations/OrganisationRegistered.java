package org.gotong.organisations;

/** An organisation came into the registry. */
public record OrganisationRegistered(OrganisationId id) {}

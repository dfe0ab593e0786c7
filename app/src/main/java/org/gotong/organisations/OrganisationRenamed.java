package org.gotong.organisations;

/** An organisation is called differently now; its address stays, or the old one leads to the new. */
public record OrganisationRenamed(OrganisationId id) {}

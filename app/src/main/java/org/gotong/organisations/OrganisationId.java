package org.gotong.organisations;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an organisation in the registry. */
public record OrganisationId(UUID value) implements Id {}

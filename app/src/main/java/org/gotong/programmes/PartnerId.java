package org.gotong.programmes;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an organisation's partnership in one programme. */
public record PartnerId(UUID value) implements Id {}

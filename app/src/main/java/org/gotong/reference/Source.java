package org.gotong.reference;

import java.time.LocalDate;

/** Where a fact was found and the day it was last compared with that place. */
public record Source(String words, LocalDate checkedOn) {}

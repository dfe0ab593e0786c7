package org.gotong.reference;

/** One indicator as an imported file names it. */
record IndicatorLine(SdgCode code, BilingualName name, String source) {}

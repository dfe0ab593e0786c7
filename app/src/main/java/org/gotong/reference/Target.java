package org.gotong.reference;

/** One of the 169 targets, with a short title in our own words. */
public record Target(SdgCode code, BilingualName title) {

    public int goal() {
        return code.goal();
    }
}

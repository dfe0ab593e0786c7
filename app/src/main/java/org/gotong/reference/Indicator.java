package org.gotong.reference;

import org.jspecify.annotations.Nullable;

/** An indicator of the global framework or of Indonesia's own; many are known by their code only. */
public record Indicator(SdgCode code, @Nullable BilingualName name, Source source) {

    /** The target whose progress it measures. */
    public SdgCode target() {
        return code.target().orElseThrow();
    }
}

package org.gotong.reference;

import java.util.Optional;

/** An indicator of the global framework or of Indonesia's own; many are known by their code only. */
public record Indicator(SdgCode code, Optional<BilingualName> name, Source source) {

    /** The target whose progress it measures. */
    public SdgCode target() {
        return code.target().orElseThrow();
    }
}

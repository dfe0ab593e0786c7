package org.gotong.undo;

import org.springframework.stereotype.Component;

/** The bin, for tests of other modules. */
@Component
public class BinSample {

    private final EmptyBin emptyBin;

    BinSample(EmptyBin emptyBin) {
        this.emptyBin = emptyBin;
    }

    /** What the job does once an hour. */
    public void empty() {
        emptyBin.now();
    }
}

package org.gotong.imports;

import java.util.List;
import org.gotong.platform.demonstration.GoesAlong;
import org.springframework.stereotype.Component;

/** An import goes with the example person who brought it; what it saved stays. */
@Component
class ImportsGoAlong implements GoesAlong {

    @Override
    public List<String> tables() {
        return List.of("imports.import");
    }
}

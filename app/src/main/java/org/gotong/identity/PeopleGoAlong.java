package org.gotong.identity;

import java.util.List;
import org.gotong.platform.demonstration.GoesAlong;
import org.springframework.stereotype.Component;

/** An office and an invitation are nothing without the person. */
@Component
class PeopleGoAlong implements GoesAlong {

    @Override
    public List<String> tables() {
        return List.of("identity.office_holding", "identity.invitation");
    }
}

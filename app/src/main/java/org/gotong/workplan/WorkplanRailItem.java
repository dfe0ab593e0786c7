package org.gotong.workplan;

import org.gotong.programmes.ProgrammeRailItem;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** The plan's line in the rail of a programme's workspace. */
@Component
class WorkplanRailItem implements ProgrammeRailItem {

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String titleKey() {
        return "workplan.title";
    }

    @Override
    public String icon() {
        return "list-checks";
    }

    @Override
    public String address(ProgrammeSummary programme) {
        return programme.address() + "/workplan";
    }
}

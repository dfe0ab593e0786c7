package org.gotong.needs;

import org.gotong.programmes.ProgrammeRailItem;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the rail that lead to needs and groups. */
@Configuration
class NeedsRailItems {

    @Bean
    ProgrammeRailItem needsLine() {
        return new Line(400, "needs.title", "hand-heart", "/needs");
    }

    @Bean
    ProgrammeRailItem groupsLine() {
        return new Line(410, "needs.groups", "users", "/groups");
    }

    private record Line(int order, String titleKey, String icon, String place) implements ProgrammeRailItem {

        @Override
        public String address(ProgrammeSummary programme) {
            return programme.address() + place;
        }
    }
}

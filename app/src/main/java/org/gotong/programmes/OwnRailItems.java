package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the rail that every programme has. */
@Configuration
class OwnRailItems {

    @Bean
    ProgrammeRailItem overviewLine() {
        return new Line(100, "programmes.rail.overview", "layout-dashboard", "/overview");
    }

    @Bean
    ProgrammeRailItem textLine() {
        return new Line(200, "programmes.rail.text", "square-pen", "/text");
    }

    @Bean
    ProgrammeRailItem partnersLine() {
        return new Line(300, "programmes.rail.partners", "handshake", "/partners");
    }

    @Bean
    ProgrammeRailItem peopleLine() {
        return new Line(800, "programmes.rail.people", "users", "/people") {
            @Override
            public boolean isShown(Viewer viewer, ProgrammeSummary programme) {
                return ProgrammeRules.mayLead(viewer, programme.id());
            }
        };
    }

    @Bean
    ProgrammeRailItem binLine() {
        return new Line(890, "undo.bin.title", "trash-2", "/bin");
    }

    @Bean
    ProgrammeRailItem historyLine() {
        return new Line(900, "programmes.rail.history", "history", "/history");
    }

    private static class Line implements ProgrammeRailItem {

        private final int order;
        private final String titleKey;
        private final String icon;
        private final String place;

        Line(int order, String titleKey, String icon, String place) {
            this.order = order;
            this.titleKey = titleKey;
            this.icon = icon;
            this.place = place;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public String titleKey() {
            return titleKey;
        }

        @Override
        public String icon() {
            return icon;
        }

        @Override
        public String address(ProgrammeSummary programme) {
            return programme.address() + place;
        }
    }
}

package org.gotong.programmes;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps to a published programme that every programme has. */
@Configuration
class OwnGuideSteps {

    private static final int ENOUGH_PARTNERS = 3;

    @Bean
    GuideStep textStep(Programmes programmes) {
        return new Step(
                200,
                "text",
                "/text",
                false,
                programme ->
                        Readiness.of(programmes.get(programme.id()).facts()).isReady());
    }

    @Bean
    GuideStep partnersStep(Partners partners) {
        return new Step(
                300,
                "partners",
                "/partner-list",
                false,
                programme -> partners.of(programme.id()).stream()
                                .filter(Partner::isPresent)
                                .count()
                        >= ENOUGH_PARTNERS);
    }

    @Bean
    GuideStep publicationStep() {
        return new Step(900, "publication", "/publication", true, ProgrammeSummary::isPublic);
    }

    private record Step(int order, String name, String place, boolean isDoneByPress, Predicate<ProgrammeSummary> done)
            implements GuideStep {

        @Override
        public String key() {
            return "programmes.guide." + name;
        }

        @Override
        public String address(ProgrammeSummary programme) {
            return programme.address() + place;
        }

        @Override
        public boolean isDone(ProgrammeSummary programme) {
            return done.test(programme);
        }
    }
}

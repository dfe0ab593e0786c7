package org.gotong.needs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Period;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Needs and interventions with the names of their places and partners: four queries, however many they are. */
@Component
class NeedsBoard {

    private final Needs needs;
    private final PlaceDirectory places;
    private final OrganisationDirectory organisations;
    private final Plans plans;

    NeedsBoard(Needs needs, PlaceDirectory places, OrganisationDirectory organisations, Plans plans) {
        this.needs = needs;
        this.places = places;
        this.organisations = organisations;
        this.plans = plans;
    }

    Board of(ProgrammeSummary programme) {
        var answers = needs.of(programme.id());
        var codes = Stream.concat(
                        answers.needs().stream().map(Need::place),
                        answers.interventions().stream().map(Intervention::place))
                .filter(Objects::nonNull)
                .map(PlaceCode::new)
                .distinct()
                .toList();
        return new Board(
                answers,
                codes.isEmpty() ? Map.of() : places.places(codes),
                organisations.summaries(answers.interventions().stream()
                        .map(Intervention::organisation)
                        .distinct()
                        .toList()),
                answers.isPlanned() ? plans.of(programme) : new Plan(List.of()));
    }

    /** What the page shows. */
    record Board(
            Answers answers,
            Map<PlaceCode, Place> places,
            Map<OrganisationId, OrganisationSummary> organisations,
            Plan plan) {

        String place(@Nullable String code, Page page) {
            var place = code == null ? null : places.get(new PlaceCode(code));
            return place == null ? "" : place.name().in(page.locale());
        }

        OrganisationSummary organisation(Intervention intervention) {
            return Objects.requireNonNull(organisations.get(intervention.organisation()));
        }

        String group(Need need, Page page) {
            return answers.findGroup(need.groupId())
                    .map(group -> page.either(group.nameId(), group.nameEn()))
                    .orElse("");
        }

        /** When and where a need was found. */
        String found(Need need, Page page) {
            return need.foundOn() == null
                    ? need.source()
                    : need.source() + ", " + Period.parse(need.foundOn()).describe(page.locale());
        }
    }
}

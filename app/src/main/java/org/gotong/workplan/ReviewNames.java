package org.gotong.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Words;

/** Finds the organisations that the names of a reading mean, in one query, and asks where several fit. */
final class ReviewNames {

    private static final int MOST_CHOICES = 3;

    private final OrganisationDirectory organisations;
    private final Words words;
    private final ReadingDraft.Content content;
    private final Locale language;

    ReviewNames(OrganisationDirectory organisations, Words words, ReadingDraft.Content content, Locale language) {
        this.organisations = organisations;
        this.words = words;
        this.content = content;
        this.language = language;
    }

    List<ReviewPair> find(List<ReviewPair> pairs) {
        var names = pairs.stream()
                .flatMap(pair -> pair.fields().responsible().stream())
                .distinct()
                .toList();
        var matches = names.isEmpty() ? Map.<String, List<OrganisationMatch>>of() : organisations.match(names);
        return pairs.stream().map(pair -> find(pair, matches)).toList();
    }

    private ReviewPair find(ReviewPair pair, Map<String, List<OrganisationMatch>> matches) {
        var decision = content.decisions().getOrDefault(pair.key(), Decision.NONE);
        var found = new ArrayList<ReviewName>();
        var doubts = new ArrayList<>(pair.doubts());
        for (var name : pair.fields().responsible()) {
            var fitting = matches.getOrDefault(name, List.of());
            var chosen = decision.organisations().get(name);
            var meant = chosen == null ? sure(fitting) : chosen(fitting, chosen);
            var one = new ReviewName(name, meant.orElse(null), summaries(fitting));
            found.add(one);
            if (one.fitting().size() > 1 && sure(fitting).isEmpty()) {
                doubts.add(question(one, chosen));
            }
        }
        return pair.with(found, doubts);
    }

    private static Optional<OrganisationSummary> sure(List<OrganisationMatch> fitting) {
        return OrganisationMatch.sure(fitting).map(OrganisationMatch::organisation);
    }

    private static Optional<OrganisationSummary> chosen(List<OrganisationMatch> fitting, String id) {
        return fitting.stream()
                .map(OrganisationMatch::organisation)
                .filter(organisation -> organisation.id().text().equals(id))
                .findFirst();
    }

    private static List<OrganisationSummary> summaries(List<OrganisationMatch> fitting) {
        return ResponsibleNames.fitting(fitting).stream()
                .map(OrganisationMatch::organisation)
                .distinct()
                .toList();
    }

    /** The safest answer leaves the name as it is written; whoever is not among the others is typed into the field. */
    private ReviewDoubt question(ReviewName name, @org.jspecify.annotations.Nullable String chosen) {
        var choices = new ArrayList<String>();
        choices.add(words.get(language, "workplan.review.as-written"));
        offered(name).forEach(organisation -> choices.add(organisation.name(language)));
        return new ReviewDoubt(
                key(name.written()),
                "responsible",
                words.get(language, "workplan.review.which", name.written()),
                choices,
                -1,
                chosen == null ? null : number(name, chosen),
                false,
                "",
                true);
    }

    static String key(String name) {
        return "organisation." + name;
    }

    static List<OrganisationSummary> offered(ReviewName name) {
        return name.fitting().stream().limit(MOST_CHOICES - 1).toList();
    }

    private static int number(ReviewName name, String chosen) {
        var ids = offered(name).stream()
                .map(organisation -> organisation.id().text())
                .toList();
        return Objects.equals(chosen, "") ? 0 : ids.indexOf(chosen) + 1;
    }
}

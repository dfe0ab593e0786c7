package org.gotong.workplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.pages.Words;
import org.gotong.programmes.PartnerState;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammePartner;
import org.gotong.reading.PlanReader;
import org.gotong.reading.PlanReading;
import org.springframework.stereotype.Component;

/** Reads a draft's text, lays the person's decisions over it, and finds the organisations that are named. */
@Component
class ReadPlan {

    private final OrganisationDirectory organisations;
    private final ProgrammeDirectory programmes;
    private final Words words;

    ReadPlan(OrganisationDirectory organisations, ProgrammeDirectory programmes, Words words) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.words = words;
    }

    Review review(ReadingDraft draft, Locale language) {
        var content = draft.content();
        var reading = PlanReader.read(content.text(), PlanText.language(content.language()), content.year());
        var partners = partnerNames(draft.programme(), language);
        var pairs = Guess.askOnce(pairs(reading, new PairReader(content, partners, language)));
        var named = new ReviewNames(organisations, words, content, language).find(pairs);
        return new Review(
                draft, numbered(named), Guess.of(named, content.agreed()), reading.words(), reading.placedWords());
    }

    private static List<ReviewPair> pairs(PlanReading reading, PairReader reader) {
        var pairs = new ArrayList<ReviewPair>();
        reading.activities().forEach(activity -> pairs.add(reader.activity(activity)));
        reading.ignored().forEach(line -> pairs.add(reader.ignored(line)));
        pairs.sort(Comparator.comparingInt(ReviewPair::firstLine));
        return pairs;
    }

    private static List<ReviewPair> numbered(List<ReviewPair> pairs) {
        var numbered = new ArrayList<ReviewPair>(pairs.size());
        var number = 0;
        for (var pair : pairs) {
            numbered.add(pair.isIgnored() ? pair : pair.numbered(++number));
        }
        return numbered;
    }

    private List<String> partnerNames(ProgrammeId programme, Locale language) {
        var ids = programmes.partners(programme).stream()
                .filter(partner -> partner.state() == PartnerState.INVITED || partner.state() == PartnerState.ACCEPTED)
                .map(ProgrammePartner::organisation)
                .toList();
        Map<OrganisationId, String> names = new HashMap<>();
        organisations.summaries(ids).forEach((id, summary) -> names.put(id, summary.name(language)));
        return ids.stream().map(names::get).filter(java.util.Objects::nonNull).toList();
    }
}

package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.reading.Answer.Proposal;
import org.gotong.reading.Doubt.Field;
import org.gotong.reading.Draft.Hint;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Makes questions of what was guessed while reading, each with answers that a page can apply. */
final class Doubts {
    private static final Answer KEEP = new Answer("keep", List.of(), new Proposal.Keep());
    private static final Answer ASK = new Answer("ask", List.of(), new Proposal.Ask());

    private final Row row;
    private final @Nullable Period period;
    private final @Nullable Period whole;
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * @param whole the time of the implementation as a whole, when an activity tells it
     */
    Doubts(Row row, @Nullable Period period, @Nullable Period whole) {
        this.row = row;
        this.period = period;
        this.whole = whole;
    }

    List<Doubt> all(String title, @Nullable String notes) {
        row.draft().hints.stream().distinct().forEach(this::ask);
        askForTime();
        askWhoEveryoneIs();
        askAboutSpelling(title);
        askAboutDoubledWords(title, Field.TITLE);
        if (notes != null) askAboutDoubledWords(notes, Field.NOTES);
        return doubts;
    }

    private void ask(Hint hint) {
        switch (hint.code()) {
            case "responsible.everyone" -> add(Field.RESPONSIBLE, hint, everyPartner(), nobody(), ASK);
            case "responsible.behind" -> {}
            case "responsible.dash", "responsible.bracket" -> add(Field.RESPONSIBLE, hint, KEEP, nobody());
            case "responsible.by" -> add(Field.RESPONSIBLE, hint, KEEP, ASK);
            case "recurrence.title" ->
                add(Field.RECURRENCE, hint, KEEP, new Answer("once", List.of(), new Proposal.Again(null)));
            case "recurrence.rough", "recurrence.second" -> add(Field.RECURRENCE, hint, KEEP, ASK);
            case "title.missing" -> add(Field.TITLE, hint, KEEP, ASK);
            default -> add(Field.PERIOD, hint, KEEP, undated(), ASK);
        }
    }

    private void add(Field field, Hint hint, Answer... answers) {
        doubts.add(new Doubt(
                field, hint.code(), hint.words().isEmpty() ? List.of() : List.of(hint.words()), List.of(answers)));
    }

    private static Answer everyPartner() {
        return new Answer("every-partner", List.of(), new Proposal.EveryPartner());
    }

    private static Answer nobody() {
        return new Answer("nobody", List.of(), new Proposal.Responsible(List.of()));
    }

    private static Answer undated() {
        return new Answer("undated", List.of(), new Proposal.When(null));
    }

    /** Undated, and nothing written that could be a time. */
    private void askForTime() {
        boolean isSilent = period == null && row.draft().repeat == null && row.draft().time == null;
        if (!isSilent || doubts.stream().anyMatch(doubt -> doubt.field() == Field.PERIOD)) return;
        Stream<Answer> near = nearTime() instanceof Period time
                ? Stream.of(new Answer("during-implementation", List.of(time.text()), new Proposal.When(time)))
                : Stream.of();
        doubts.add(new Doubt(
                Field.PERIOD,
                "period.missing",
                List.of(),
                Stream.concat(near, Stream.of(KEEP, ASK)).toList()));
    }

    private @Nullable Period nearTime() {
        Time near = row.section().near();
        if (near == null || near.needsYear()) return whole;
        try {
            return near.period("");
        } catch (UnreadablePeriod impossible) {
            return whole;
        }
    }

    /** "intervensi masing-masing mitra": who is in charge when nobody is named? */
    private void askWhoEveryoneIs() {
        if (!row.draft().names.isEmpty()) return;
        Tokens tokens = row.draft().tokens;
        for (int i = 0; i < tokens.size(); i++) {
            Entry everyone =
                    row.draft().kinds[i] == Mark.Kind.TITLE ? Vocabulary.WORDS.at(Sense.EVERYONE, tokens, i) : null;
            if (everyone == null || everyone.end() - i < 2) continue;
            add(
                    Field.RESPONSIBLE,
                    new Hint("responsible.everyone", tokens.text(i, everyone.end())),
                    everyPartner(),
                    nobody(),
                    ASK);
            return;
        }
    }

    private void askAboutSpelling(String title) {
        Tokens tokens = row.draft().tokens;
        for (int i = 0; i < tokens.size(); i++) {
            Entry right =
                    row.draft().kinds[i] == Mark.Kind.TITLE ? Vocabulary.WORDS.at(Sense.SPELLING, tokens, i) : null;
            if (right == null) continue;
            String written = tokens.get(i).text();
            String better = tokens.isCapital(i) ? right.value() : right.value().toLowerCase(Locale.ROOT);
            var change = new Proposal.Title(title.replace(written, better));
            doubts.add(new Doubt(
                    Field.TITLE,
                    "title.spelling",
                    List.of(written),
                    List.of(new Answer("replace", List.of(better), change), KEEP)));
        }
    }

    private boolean hasDoubledWords() {
        Tokens tokens = row.draft().tokens;
        for (int i = 1; i < tokens.size(); i++)
            if (tokens.isWord(i) && tokens.is(i - 1, tokens.key(i)) && !tokens.glued(i)) return true;
        return false;
    }

    /** "Forum CSR CSR"; "masing-masing" and the like are joined by a hyphen and are meant. */
    private void askAboutDoubledWords(String text, Field field) {
        if (!hasDoubledWords()) return;
        Tokens tokens = Tokens.of(text, 0);
        for (int i = 1; i < tokens.size(); i++) {
            boolean isDoubled = tokens.isWord(i) && tokens.is(i - 1, tokens.key(i)) && !tokens.glued(i);
            if (!isDoubled) continue;
            String single = tokens.text(0, i)
                    + tokens.text(i, tokens.size())
                            .substring(tokens.get(i).text().length());
            Proposal change = field == Field.TITLE ? new Proposal.Title(single) : new Proposal.Notes(single);
            int from = Math.max(0, i - 2);
            var answer = new Answer("replace", List.of(tokens.text(from, i)), change);
            doubts.add(new Doubt(field, "words.doubled", List.of(tokens.text(i - 1, i + 1)), List.of(KEEP, answer)));
            return;
        }
    }
}

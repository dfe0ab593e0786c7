package org.gotong.reading;

import java.util.List;
import org.gotong.reading.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads lines that are no table: items, their later lines, headings, and what stands around a list. */
final class ListReader {
    private static final int LONG_SENTENCE = 18;
    private static final int LONGEST_ACTIVITY = 45;
    private static final int MOST_CHARACTERS = 5_000;

    private final PassageReader passages;
    private final CellReader cells;
    private final List<SourceLine> lines;
    private final List<Draft> drafts;
    private final Shape shape;
    private final Headings headings;
    private final Continuations continuations;
    private final Findings findings;
    private @Nullable OpenActivity open;
    private boolean isClosed;

    ListReader(List<SourceLine> lines, boolean isBeforeTable, boolean isEnglish, Findings findings) {
        this.lines = lines;
        this.shape = Shape.of(lines);
        this.findings = findings;
        passages = new PassageReader(isEnglish);
        cells = new CellReader(isEnglish);
        drafts = ManyLines.each(lines, this::draft);
        headings = new Headings(
                lines, shape, (int) drafts.stream().filter(Draft::hasFacts).count(), isBeforeTable);
        continuations = new Continuations(shape);
    }

    private Draft draft(SourceLine line) {
        return isEndless(line) ? new Draft(new Tokens(List.of())) : passages.read(line.body());
    }

    /** No activity is that long: such a line is a whole page that lost its breaks. */
    private static boolean isEndless(SourceLine line) {
        return line.text().length() > MOST_CHARACTERS;
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) read(i);
        close();
    }

    private void read(int i) {
        SourceLine line = lines.get(i);
        Draft draft = drafts.get(i);
        FieldLabel label = FieldLabel.at(line.body(), line.firstWord());
        if (!line.hasWords()) ignore(line, "rule");
        else if (isEndless(line)) ignore(line, "prose");
        else if (isAndSoOn(line)) ignore(line, "and-so-on");
        else if (isSmallTalk(line, draft) || isBelowClosing(line, draft)) takeSmallTalk(line);
        else if (label != null && !headings.isAboveItems(i, draft) && readLabelled(line, label, draft)) return;
        else if (open != null && continuations.continues(open, line, draft) && !isDateHeading(i, draft))
            open.grow(line);
        else if (headings.reason(i, draft, isFirst()) instanceof String reason) takeHeading(i, draft, reason);
        else if (isProse(line, draft)) ignore(line, "prose");
        else begin(line, draft);
    }

    private boolean isFirst() {
        return open == null && findings.isEmpty();
    }

    private static boolean isAndSoOn(SourceLine line) {
        int first = line.firstWord();
        int end = Vocabulary.WORDS.skipAll(Sense.AND_SO_ON, line.body(), first);
        while (line.body().isSign(end)) end++;
        return end > first && end >= line.body().size();
    }

    private boolean isSmallTalk(SourceLine line, Draft draft) {
        boolean isNumbered = line.bullet() != null && line.bullet().style() != Bullet.Style.SYMBOL;
        if (isNumbered || draft.time != null || !draft.names.isEmpty()) return false;
        return Vocabulary.WORDS.has(Sense.SMALL_TALK, line.body(), line.firstWord()) && !isUsefulAfterBullet(line);
    }

    private void takeSmallTalk(SourceLine line) {
        isClosed = !findings.isEmpty() || open != null;
        ignore(line, "small-talk");
    }

    /** Names and offices of those who sign, below "Demikian …" or "Terima kasih". */
    private boolean isBelowClosing(SourceLine line, Draft draft) {
        isClosed &= line.bullet() == null && (draft.time == null || line.wordCount() <= 8) && !draft.hasMarkedNames();
        return isClosed && shape.hasBullets();
    }

    private boolean isUsefulAfterBullet(SourceLine line) {
        return line.isBulleted() && line.wordCount() > 4;
    }

    /** Whether the label made something of the line. */
    private boolean readLabelled(SourceLine line, FieldLabel label, Draft draft) {
        boolean isAboutMeeting = Vocabulary.WORDS.has(Sense.MINUTES_LABEL, line.body(), line.firstWord());
        if (label.is("number") || label.is("component") || label.is("weeks")) return false;
        if (label.is("title")) {
            if (isFirst() && isAboutMeeting && !line.isBulleted()
                    || label.end() >= line.body().size()) return false;
            begin(line, withoutLabel(line, label));
            return true;
        }
        if (open == null && isAboutMeeting && isFirst()) {
            findings.noteYear(line.body());
            ignore(line, "minutes-label");
            return true;
        }
        if (open == null || label.end() >= line.body().size() && !label.is("responsible") && !label.is("time"))
            return false;
        open.add(line, field(line, label));
        return true;
    }

    private Draft withoutLabel(SourceLine line, FieldLabel label) {
        Draft rest = passages.read(
                new Tokens(line.body().all().subList(label.end(), line.body().size())));
        return Draft.joined(List.of(labelDraft(line, label), rest));
    }

    private static Draft labelDraft(SourceLine line, FieldLabel label) {
        var draft = new Draft(new Tokens(line.body().all().subList(0, label.end())));
        draft.mark(0, label.end(), Kind.SIGN);
        return draft;
    }

    private Draft field(SourceLine line, FieldLabel label) {
        var value =
                new Tokens(line.body().all().subList(label.end(), line.body().size()));
        return switch (label.role()) {
            case "time", "start", "end", "recurrence" ->
                Draft.joined(List.of(labelDraft(line, label), cells.time(value)));
            case "responsible" -> Draft.joined(List.of(labelDraft(line, label), cells.names(value)));
            default -> cells.plain(line.body(), Kind.NOTES);
        };
    }

    private boolean isDateHeading(int i, Draft draft) {
        if (lines.get(i).isBulleted() || !Headings.isTimeOnly(draft)) return false;
        return findings.hasDateHeadings()
                || lines.get(i).isAfterBlank()
                        && i + 1 < lines.size()
                        && !lines.get(i + 1).isAfterBlank();
    }

    private void takeHeading(int i, Draft draft, String reason) {
        boolean isTitle = isFirst()
                && reason.equals("heading")
                && draft.time == null
                && i + 1 < lines.size()
                && !lines.get(i + 1).isBulleted()
                && isLong(lines.get(i + 1));
        close();
        findings.heading(lines.get(i), draft, isTitle ? "plan-title" : reason);
    }

    /** An article follows, so the line above it is the article's title. */
    private static boolean isLong(SourceLine line) {
        return line.wordCount() > LONG_SENTENCE;
    }

    private boolean isProse(SourceLine line, Draft draft) {
        if (line.bullet() != null) return line.wordCount() > 120;
        int words = line.wordCount();
        if (!shape.hasBullets())
            return words > LONGEST_ACTIVITY || (words > LONG_SENTENCE + 12 && !draft.hasMarkedNames());
        boolean isSentence = line.lastKey().equals(".") && words > 10 && !draft.hasFacts();
        return words > LONG_SENTENCE + 7 || isSentence || (words > LONG_SENTENCE && draft.names.isEmpty());
    }

    private void begin(SourceLine line, Draft draft) {
        close();
        open = new OpenActivity(passages, line, draft);
    }

    private void ignore(SourceLine line, String reason) {
        if (!reason.equals("rule")) close();
        findings.ignore(line, reason);
    }

    private void close() {
        if (open != null) findings.add(open.row(findings.section()));
        open = null;
    }
}

package org.gotong.reading;

import java.util.List;
import org.gotong.reading.Bullet.Style;
import org.gotong.reading.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** Tells headings, titles and introductions from activities. */
final class Headings {
    private static final int MOST_WORDS = 14;

    private final List<SourceLine> lines;
    private final Shape shape;
    private final int factual;
    private final boolean isBeforeTable;

    Headings(List<SourceLine> lines, Shape shape, int factual, boolean isBeforeTable) {
        this.isBeforeTable = isBeforeTable;
        this.lines = lines;
        this.shape = shape;
        this.factual = factual;
    }

    /** The reason to ignore the line as a heading, or null when it is none. */
    @Nullable
    String reason(int i, Draft draft, boolean isFirst) {
        SourceLine line = lines.get(i);
        if (isIntro(i, line, draft)) return "intro";
        if (draft.hasMarkedNames() || draft.isContinuous) return null;
        if (draft.repeat != null && !(isFirst && draft.repeat.kind() == Repeat.Kind.ADJECTIVE)) return null;
        if (isPlanTitle(i, line, isFirst)) return "plan-title";
        if (draft.repeat != null) return null;
        if (!line.isBulleted() && (isSection(i, line) || isShoutedTitle(line, isFirst))) return "heading";
        if (!draft.names.isEmpty()) return null;
        if (isTimeOnly(line, draft)) return "heading";
        boolean isDated = draft.time != null;
        if (line.bullet() != null && line.bullet().style() == Style.HEADING) return "heading";
        if (line.wordCount() <= MOST_WORDS && line.lastKey().equals(":")) return "heading";
        if (isSection(i, line)) return "heading";
        if (isDated) return isPlaceAndDate(line, draft, isFirst) ? "plan-title" : null;
        if (isBold(line) && !line.isBulleted()) return "heading";
        if (Shape.isShouted(line) && !shape.isShouted() && !line.isBulleted()) return "heading";
        if (line.isBulleted()) return isParent(i) ? "heading" : null;
        return isLonelyTitle(i, line, isFirst) ? "heading" : null;
    }

    private boolean isIntro(int i, SourceLine line, Draft draft) {
        if (!Vocabulary.WORDS.has(Sense.INTRO, line.body(), line.firstWord())
                && !line.lastKey().equals(":")) return false;
        boolean isOpen = line.lastKey().equals(":") || line.lastKey().equals(";");
        boolean leadsToList = !line.isBulleted() && isBulleted(i + 1) && draft.names.isEmpty();
        return !line.isBulleted()
                && (isOpen || leadsToList)
                && line.wordCount() > 3
                && (draft.names.isEmpty() || isOpen);
    }

    private static boolean isTimeOnly(SourceLine line, Draft draft) {
        return draft.time != null
                && !draft.has(Kind.NOTES)
                && isTimeOnly(draft)
                && (!line.isBulleted() || line.lastKey().equals(":"));
    }

    /** Nothing but a time, and signs. */
    static boolean isTimeOnly(Draft draft) {
        return draft.time != null && !draft.has(Kind.TITLE) && !draft.has(Kind.NOTES) && draft.names.isEmpty();
    }

    private boolean isPlanTitle(int i, SourceLine line, boolean isFirst) {
        int first = line.firstWord();
        int end = Vocabulary.WORDS.skip(Sense.PLAN_TITLE, line.body(), first);
        if (end == first || line.isBulleted()) return false;
        boolean isWhole = end >= line.body().size() || line.body().is(end, ":");
        return isWhole
                || isBulleted(i + 1)
                || (isFirst
                        && i + 1 < lines.size()
                        && (i == 0 || isBeforeList(i))
                        && (shape.hasBullets() || isTitleLike(line, end)));
    }

    /** In a list without bullets "Kegiatan sosialisasi di kelurahan" may be the first item. */
    private boolean isTitleLike(SourceLine line, int end) {
        return Shape.isShouted(line)
                || Years.namedIn(line.body()) > 0
                || 2 * factual > lines.size()
                || end - line.firstWord() > 1;
    }

    private boolean isBeforeList(int i) {
        return i < 4;
    }

    /** "Komponen 1: Data", "Tahap II", "Fase Persiapan:", "WP2 - Training". */
    private boolean isSection(int i, SourceLine line) {
        int end = endOfSectionWord(line);
        if (end == line.firstWord() || line.wordCount() > MOST_WORDS) return false;
        boolean isNumbered = isNumbered(line, end);
        if (line.isBulleted()) return isNumbered && isParent(i);
        boolean leads = isBulleted(i + 1);
        return isNumbered
                ? leads || shape.hasBullets() || line.wordCount() <= 3 || isLabelled(line, end)
                : line.body().is(end, ":") && leads;
    }

    /** "Sub kegiatan 1.1: Air minum" above its items is no item itself. */
    boolean isAboveItems(int i, Draft draft) {
        return !draft.hasFacts() && !lines.get(i).isBulleted() && isBulleted(i + 1) && isNumberedSection(lines.get(i));
    }

    /** "Output 2: Better data", and not "Kegiatan 2: Sosialisasi". */
    private static boolean isLabelled(SourceLine line, int number) {
        int end = FieldLabel.afterNumber(line.body(), number);
        return line.body().is(end, ":") && FieldLabel.at(line.body(), line.firstWord()) == null;
    }

    /** "Component 2: Livelihoods" below an item: its number tells that it does not go on with it. */
    static boolean isNumberedSection(SourceLine line) {
        int end = endOfSectionWord(line);
        return line.body().isCapital(line.firstWord())
                && end > line.firstWord()
                && line.wordCount() <= MOST_WORDS
                && isNumbered(line, end);
    }

    /** "Tahap 1 (Januari - Maret 2022)" and "A. Persiapan (Mei 2022)"; a single day is that of a meeting. */
    static boolean isStage(SourceLine line, Draft draft) {
        Time time = draft.time;
        boolean isLong = time != null
                && time.month() > 0
                && !(time.first() != null
                        && time.first().hasDay()
                        && time.first().equals(time.last()));
        return isLong && (line.isBulleted() || isNumberedSection(line));
    }

    private static int endOfSectionWord(SourceLine line) {
        return Vocabulary.WORDS.skip(Sense.SECTION, line.body(), line.firstWord());
    }

    private static boolean isNumbered(SourceLine line, int at) {
        Tokens body = line.body();
        return body.number(at) >= 0
                || Vocabulary.WORDS.has(Sense.ORDINAL, body, at)
                || (body.isCapital(at) && body.key(at).length() == 1);
    }

    private static boolean isBold(SourceLine line) {
        return line.body().is(0, "*") && line.lastKey().equals("*")
                || line.body().is(0, "_") && line.lastKey().equals("_");
    }

    /** "Bengkulu, 14 Mei 2018" above minutes or letters. */
    private boolean isPlaceAndDate(SourceLine line, Draft draft, boolean isFirst) {
        return isFirst && shape.hasBullets() && !line.isBulleted() && line.wordCount() <= 8;
    }

    /** "NGO FORUM – ACTIVITY SCHEDULE" names nobody. */
    private boolean isShoutedTitle(SourceLine line, boolean isFirst) {
        return isFirst && Shape.isShouted(line) && !shape.isShouted();
    }

    /** An item without facts whose next item stands one level deeper. */
    private boolean isParent(int i) {
        if (i + 1 >= lines.size() || !isBulleted(i + 1)) return false;
        SourceLine line = lines.get(i);
        SourceLine next = lines.get(i + 1);
        FieldLabel label = FieldLabel.at(next.body(), next.firstWord());
        if (label != null && !label.is("title")) return false;
        return Levels.isDeeper(line, next) && (isRepeatedLevel(i) || next.indent() > line.indent());
    }

    /** The level of a heading comes back further down, or nothing else does: "A. … 1. … 2. … B. …". */
    private boolean isRepeatedLevel(int i) {
        Bullet bullet = lines.get(i).bullet();
        return bullet != null && bullet.style() != Style.SYMBOL;
    }

    private boolean isLonelyTitle(int i, SourceLine line, boolean isFirst) {
        if (line.wordCount() > MOST_WORDS) return false;
        if (shape.hasBullets()) return isFirst || isBulleted(i + 1) || line.isAfterBlank();
        boolean othersHaveFacts = 10 * factual >= 7 * (lines.size() - 1) && lines.size() > 3;
        boolean startsGroup =
                line.isAfterBlank() && i + 1 < lines.size() && !lines.get(i + 1).isAfterBlank();
        return othersHaveFacts && (isFirst && i == 0 || startsGroup && i > 0) && 2 * factual > lines.size();
    }

    private boolean isBulleted(int i) {
        return i < lines.size() ? lines.get(i).isBulleted() : isBeforeTable;
    }
}

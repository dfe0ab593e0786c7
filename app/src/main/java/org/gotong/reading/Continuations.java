package org.gotong.reading;

import org.gotong.reading.Mark.Kind;

/** Decides whether a line goes on with the activity above it. */
final class Continuations {
    private static final int MOST_LINES = 12;

    private final Shape shape;

    Continuations(Shape shape) {
        this.shape = shape;
    }

    boolean continues(OpenActivity activity, SourceLine line, Draft draft) {
        if (activity.lineCount() >= MOST_LINES) return false;
        if (line.isBulleted()) return isFactBelow(activity, line, draft);
        if (line.bullet() != null) return false;
        if (closesBracket(activity, line) || (isHanging(activity) && !line.isAfterBlank())) return true;
        boolean isSection = Headings.isNumberedSection(line) && draft.time == null && draft.repeat == null;
        if (isFactsOnly(draft) && !isSection)
            return !line.isAfterBlank() || !activity.draft().hasFacts();
        if (line.isAfterBlank() || isSection) return false;
        if (startsWithJoint(line)) return true;
        return shape.hasBullets() ? continuesItem(activity, line) : continuesSentence(activity, line);
    }

    /** A bullet further in that holds nothing but a time or names. */
    private static boolean isFactBelow(OpenActivity activity, SourceLine line, Draft draft) {
        boolean isBelow = Levels.isDeeper(activity.firstLine(), line) || Levels.isDeeper(activity.lastLine(), line);
        return isBelow && isFactsOnly(draft) && !(draft.time != null && activity.draft().time != null);
    }

    private static boolean isFactsOnly(Draft draft) {
        return draft.hasFacts() && !draft.has(Kind.TITLE);
    }

    private static boolean closesBracket(OpenActivity activity, SourceLine line) {
        return activity.hasOpenBracket() && closesFirst(line.body());
    }

    private static boolean closesFirst(Tokens body) {
        for (Token token : body.all()) {
            if (token.key().equals("(")) return false;
            if (token.key().equals(")")) return true;
        }
        return false;
    }

    private static boolean isHanging(OpenActivity activity) {
        Tokens body = activity.lastLine().body();
        int end = body.size();
        if (end == 0) return false;
        if (body.is(end - 1, ",")) return true;
        return Vocabulary.WORDS.endsWith(Sense.HANGING, body, end) && !body.is(end - 1, ":");
    }

    private boolean startsWithJoint(SourceLine line) {
        Tokens body = line.body();
        if (body.is(0, "(") && shape.hasBullets()) return true;
        int first = line.firstWord();
        boolean isSmall = !body.isCapital(first);
        return isSmall
                && body.isWord(first)
                && (Vocabulary.WORDS.has(Sense.JOINER, body, first)
                        || Vocabulary.WORDS.has(Sense.LIST, body, first)
                        || (Vocabulary.WORDS.has(Sense.PLACE, body, first) && !shape.isSmall()));
    }

    private boolean continuesItem(OpenActivity activity, SourceLine line) {
        if (line.lastKey().equals(":")) return false;
        if (Shape.startsSmall(line) || line.indent() >= activity.firstLine().indent() + 2) return true;
        return !activity.isFinished() && isLong(activity.lastLine()) && !Shape.isShouted(line);
    }

    /** Without bullets only a line that was cut at the margin goes on. */
    private boolean continuesSentence(OpenActivity activity, SourceLine line) {
        return Shape.startsSmall(line)
                && !shape.isSmall()
                && !activity.isFinished()
                && activity.lastLine().text().length() >= shape.longest() * 6 / 10;
    }

    private boolean isLong(SourceLine line) {
        return shape.longest() >= 50 && line.text().length() >= shape.longest() * 8 / 10;
    }
}

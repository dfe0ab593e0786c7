package org.gotong.workplan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.reading.Answer;
import org.gotong.reading.Answer.Proposal;
import org.gotong.reading.Doubt;
import org.gotong.reading.IgnoredLine;
import org.gotong.reading.ReadActivity;
import org.jspecify.annotations.Nullable;

/** Makes pairs for the screen out of what the reader found and what the person decided. */
final class PairReader {

    private static final String LINE_BREAK = "\\r\\n|[\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]";

    private final ReadingDraft.Content content;
    private final List<String> partners;
    private final Locale language;
    private final String[] lines;
    private final Map<String, Integer> seen = new HashMap<>();

    PairReader(ReadingDraft.Content content, List<String> partners, Locale language) {
        this.content = content;
        this.partners = partners;
        this.language = language;
        this.lines = content.text().split(LINE_BREAK, -1);
    }

    ReviewPair activity(ReadActivity activity) {
        var key = key(activity.text());
        var decision = content.decisions().getOrDefault(key, Decision.NONE);
        var fields = ReadFields.of(activity);
        for (var doubt : activity.doubts()) {
            var answer = answer(doubt, decision.answers().get(keyOf(doubt)));
            fields = answer == null ? fields : fields.apply(answer.proposal(), partners);
        }
        var source = activity.lines().stream()
                .map(number -> new ReviewPair.Line(number, SourceSegment.of(number, line(number), activity.marks())))
                .toList();
        var isIgnored = decision.place().equals(Decision.IGNORED);
        return new ReviewPair(
                key,
                isIgnored ? 0 : 1,
                source,
                "",
                fields.edit(decision.edits()),
                activity.component() == null ? "" : activity.component(),
                List.of(),
                activity.doubts().stream().map(doubt -> doubt(doubt, decision)).toList(),
                !decision.edits().isEmpty());
    }

    ReviewPair ignored(IgnoredLine line) {
        var key = key(line.text());
        var decision = content.decisions().getOrDefault(key, Decision.NONE);
        var isActivity = decision.place().equals(Decision.ACTIVITY);
        return new ReviewPair(
                key,
                isActivity ? 1 : 0,
                List.of(new ReviewPair.Line(
                        line.line(), List.of(new SourceSegment(line(line.line()).strip(), "")))),
                line.words(language),
                ReadFields.titled(withoutBullet(line.text())).edit(decision.edits()),
                "",
                List.of(),
                List.of(),
                !decision.edits().isEmpty());
    }

    private static String withoutBullet(String text) {
        var bare = text.replaceFirst("^[\\s\\-–—•*·▪►]+", "").strip();
        return bare.isEmpty() ? text : bare;
    }

    private String line(int number) {
        return number <= lines.length ? lines[number - 1] : "";
    }

    /** The line itself is the key, so that decisions outlive changes of other lines; the second equal line is another one. */
    private String key(String text) {
        var hash = Integer.toHexString(text.strip().hashCode());
        var count = seen.merge(hash, 1, Integer::sum);
        return count == 1 ? hash : hash + "-" + count;
    }

    private ReviewDoubt doubt(Doubt doubt, Decision decision) {
        var guess = doubt.isAboutYear()
                        && !doubt.code().endsWith(".missing")
                        && !doubt.arguments().isEmpty()
                ? doubt.arguments().getFirst()
                : "";
        var field = doubt.field().text();
        return new ReviewDoubt(
                keyOf(doubt),
                field,
                doubt.reason(language),
                doubt.answers().stream().map(answer -> answer.words(language)).toList(),
                asks(doubt),
                decision.answers().get(keyOf(doubt)),
                decision.changed(field) || !guess.isEmpty() && content.agreed().contains(guess),
                guess,
                true);
    }

    private static int asks(Doubt doubt) {
        for (int i = 0; i < doubt.answers().size(); i++) {
            if (doubt.answers().get(i).proposal() instanceof Proposal.Ask) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Answer answer(Doubt doubt, @Nullable Integer number) {
        return number == null || number >= doubt.answers().size()
                ? null
                : doubt.answers().get(number);
    }

    private static String keyOf(Doubt doubt) {
        return doubt.field().text() + "." + doubt.code() + "."
                + Integer.toHexString(doubt.arguments().hashCode());
    }
}

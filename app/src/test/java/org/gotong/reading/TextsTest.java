package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole texts as people write them: minutes, chats, spreadsheets, project plans. Their expectations were written before the reader saw them.
 * A text begins with "=== name" (with "@2024" for a year that is asked for); below "---" stands what each activity should be, by its lines.
 */
class TextsTest {
    private static final List<String> FIELDS = List.of("title", "period", "recurrence", "responsible");
    private static final double LEAST = 0.92;
    private static final int FILES = 12;

    record Text(
            String name,
            String text,
            List<String> wanted,
            @Nullable Integer year) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsAlmostEveryField(int number) throws IOException {
        String file = "texts-" + number + ".txt";
        var right = new int[FIELDS.size()];
        var faults = new ArrayList<String>();
        int activities = 0;
        for (Text text : texts(file)) {
            PlanReading reading = PlanReader.read(text.text(), null, text.year());
            for (String wanted : text.wanted()) {
                if (wanted.startsWith("ignored:")) continue;
                activities++;
                score(text, reading, List.of(wanted.split(" \\| ")), right, faults);
            }
        }

        int count = activities;
        String scores = String.join(
                ", ",
                IntStream.range(0, FIELDS.size())
                        .mapToObj(i -> "%s %.3f".formatted(FIELDS.get(i), right[i] / (double) count))
                        .toList());
        System.out.println(file + ": " + scores);
        assertThat(Arrays.stream(right).sum() / (double) (FIELDS.size() * count))
                .as("%s%n%s", scores, String.join("\n", faults))
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static void score(Text text, PlanReading reading, List<String> wanted, int[] right, List<String> faults) {
        var lines = Arrays.stream(wanted.getFirst().strip().split(","))
                .map(Integer::valueOf)
                .toList();
        var found = reading.activities().stream()
                .filter(activity -> activity.lines().getFirst().equals(lines.getFirst()))
                .findFirst();
        List<String> fields =
                found.map(activity -> Fields.of(activity, FIELDS.size())).orElse(List.of("", "", "", ""));
        for (int i = 0; i < FIELDS.size(); i++) {
            if (fields.get(i).equals(wanted.get(i + 1).strip())) right[i]++;
            else
                faults.add("%s, line %s: %s instead of %s"
                        .formatted(text.name(), lines, fields.get(i), wanted.get(i + 1)));
        }
    }

    @Test
    void losesNoLineAndNoWord() throws IOException {
        for (int number = 1; number <= FILES; number++)
            for (Text text : texts("texts-" + number + ".txt"))
                assertNothingLost(text.text(), PlanReader.read(text.text(), null, text.year()));
    }

    static void assertNothingLost(String text, PlanReading reading) {
        var lines = new TreeSet<Integer>();
        reading.activities().forEach(activity -> lines.addAll(activity.lines()));
        int count = lines.size();
        reading.ignored()
                .forEach(line -> assertThat(lines.add(line.line()))
                        .as("line %s stands twice", line)
                        .isTrue());
        assertThat(reading.lineCount()).isEqualTo(count + reading.ignored().size());
        assertThat(lines)
                .containsExactlyElementsOf(
                        SourceLine.all(text).stream().map(SourceLine::number).toList());
        assertThat(reading.placedWords()).as("words with a place in: %s", text).isEqualTo(reading.words());
    }

    private static List<Text> texts(String file) throws IOException {
        try (var stream = TextsTest.class.getResourceAsStream(file)) {
            String all = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .filter(block -> !block.isBlank())
                    .map(TextsTest::text)
                    .toList();
        }
    }

    private static Text text(String block) {
        int end = block.indexOf('\n');
        String name = block.substring(0, end);
        String[] parts = block.substring(end + 1).split("(?m)^---\n", 2);
        int at = name.indexOf('@');
        return new Text(
                name,
                parts[0].stripTrailing(),
                parts[1].lines().filter(line -> !line.isBlank()).toList(),
                at < 0 ? null : Integer.valueOf(name.substring(at + 1).strip()));
    }
}

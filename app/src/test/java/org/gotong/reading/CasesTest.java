package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code cases.txt} is one test; how to write one stands at its top. */
class CasesTest {

    record Case(
            String text,
            List<String> wanted,
            @Nullable Integer year,
            @Nullable Locale language) {
        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(Case example) {
        PlanReading reading = PlanReader.read(example.text(), example.language(), example.year());
        assertThat(reading.activities()).as("activities in: %s", example.text()).isNotEmpty();
        ReadActivity activity = reading.activities().getFirst();

        List<String> fields = Fields.of(activity, example.wanted().size());
        assertThat(fields)
                .as("title | period | recurrence | responsible | notes of: %s", example.text())
                .isEqualTo(example.wanted());
        assertThat(reading.isWhole())
                .as("every word has a place in: %s", example.text())
                .isTrue();
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        Integer year = null;
        Locale language = null;
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("# ")) continue;
            if (line.startsWith("@year ")) year = line.endsWith("none") ? null : Integer.valueOf(line.substring(6));
            else if (line.startsWith("@language ")) language = Locale.of(line.substring(10));
            else cases.add(parse(line, year, language));
        }
        return cases.stream();
    }

    private static Case parse(String line, @Nullable Integer year, @Nullable Locale language) {
        int arrow = line.lastIndexOf(" => ");
        var wanted = new ArrayList<>(List.of(line.substring(arrow + 4).split(" \\| ")));
        wanted.replaceAll(String::strip);
        while (wanted.size() < 4) wanted.add("-");
        return new Case(line.substring(0, arrow).replace(" ⏎ ", "\n"), wanted, year, language);
    }

    private static List<String> lines() throws IOException {
        try (var stream = CasesTest.class.getResourceAsStream("cases.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}

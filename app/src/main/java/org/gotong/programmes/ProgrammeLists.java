package org.gotong.programmes;

import java.util.List;
import org.gotong.programmes.ProgrammeFacts.Phase;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lists of a programme as its row holds them, in JSON. */
@Component
class ProgrammeLists {

    private final JsonMapper json;

    ProgrammeLists(JsonMapper json) {
        this.json = json;
    }

    private record PhaseRow(
            String nameId, String nameEn, @Nullable String period) {}

    String text(List<?> list) {
        return json.writeValueAsString(list);
    }

    String phases(List<Phase> phases) {
        return text(phases.stream()
                .map(phase -> new PhaseRow(
                        phase.nameId(),
                        phase.nameEn(),
                        phase.period() == null ? null : phase.period().text()))
                .toList());
    }

    <T> List<T> read(@Nullable String text, Class<T> type) {
        return text == null
                ? List.of()
                : json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
    }

    List<Phase> readPhases(String text) {
        return read(text, PhaseRow.class).stream()
                .map(row ->
                        new Phase(row.nameId(), row.nameEn(), row.period() == null ? null : Period.parse(row.period())))
                .toList();
    }
}

package org.gotong.platform.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form said when it was opened. It travels in the form as the hidden field {@code base}, so that when two people
 * changed one record, a field that only one of them touched is not asked about.
 *
 * @param fields empty when it is not known: then every field that differs is asked about
 */
public record Base(Map<String, String> fields) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    /** Of a record as it is stored now. */
    public static Base of(List<FieldVersions> fields) {
        var stored = new LinkedHashMap<String, String>();
        fields.forEach(field -> stored.put(field.name(), field.stored()));
        return new Base(stored);
    }

    /** As the form sent it; whatever cannot be read is not known. */
    public static Base read(String sent) {
        try {
            return new Base(sent.isBlank() ? Map.of() : JSON.readValue(sent, FIELDS));
        } catch (JacksonException unreadable) {
            return new Base(Map.of());
        }
    }

    public String text() {
        return JSON.writeValueAsString(fields);
    }

    /** Decides for the person what needs no decision. */
    public List<FieldVersions> settle(List<FieldVersions> versions) {
        return fields.isEmpty()
                ? versions
                : versions.stream()
                        .map(field -> field.since(fields.getOrDefault(field.name(), "")))
                        .toList();
    }
}

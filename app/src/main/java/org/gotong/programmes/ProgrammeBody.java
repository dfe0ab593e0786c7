package org.gotong.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gotong.platform.pages.Faults;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body of the API over a form: what it names is changed, the rest stays. The form's rules hold for both. */
final class ProgrammeBody {

    /** Fields of the form by the members of the body that they come from. */
    private static final Map<String, String> MEMBERS = Map.of(
            "titleId", "title",
            "titleEn", "title",
            "summaryId", "summary",
            "summaryEn", "summary",
            "contactName", "contact/name",
            "contactEmail", "contact/email",
            "contactPhone", "contact/phone");

    private ProgrammeBody() {}

    static ProgrammeForm form(ProgrammeForm before, ObjectNode body) {
        var fields = new LinkedHashMap<>(before.fields());
        both(fields, "title", body.get("title"));
        both(fields, "summary", body.get("summary"));
        lines(fields, "goals", body.get("goals"), List.of("code", "weight"));
        lines(fields, "places", body.get("places"), List.of("code"));
        lines(fields, "principles", body.get("principles"), List.of("id", "en"));
        lines(fields, "plans", body.get("plans"), List.of("name", "link"));
        lines(fields, "phases", body.get("phases"), List.of("name/id", "name/en", "period"));
        if (body.has("period")) {
            fields.put("period", text(body.get("period")));
        }
        if (body.has("places")) {
            fields.put(
                    "pilot",
                    body.get("places")
                                    .valueStream()
                                    .anyMatch(place -> place.path("pilot").asBoolean(false))
                            ? "yes"
                            : "");
        }
        if (body.has("contact")) {
            fields.put("contactName", text(body.at("/contact/name")));
            fields.put("contactEmail", text(body.at("/contact/email")));
            fields.put("contactPhone", text(body.at("/contact/phone")));
        }
        return ProgrammeForm.of(fields);
    }

    /** The faults of the form, at the members of the body. */
    static Faults named(Faults faults) {
        var named = Faults.none();
        faults.all()
                .forEach(fault -> named.add(
                        MEMBERS.getOrDefault(fault.field(), fault.field()),
                        fault.code(),
                        fault.arguments().toArray()));
        return named;
    }

    private static void both(
            Map<String, String> fields, String name, @org.jspecify.annotations.Nullable JsonNode node) {
        if (node == null) {
            return;
        }
        if (node.isString()) {
            var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
            fields.put(name + (english ? "En" : "Id"), text(node));
            // A title in one language stands for both until somebody writes the other.
            if (english && fields.getOrDefault(name + "Id", "").isEmpty() && name.equals("title")) {
                fields.put("titleId", text(node));
            }
            return;
        }
        if (node.has("id")) {
            fields.put(name + "Id", text(node.get("id")));
        }
        if (node.has("en")) {
            fields.put(name + "En", text(node.get("en")));
        }
        if (name.equals("title") && fields.getOrDefault("titleId", "").isEmpty()) {
            fields.put("titleId", fields.getOrDefault("titleEn", ""));
        }
    }

    private static void lines(
            Map<String, String> fields,
            String name,
            @org.jspecify.annotations.Nullable JsonNode node,
            List<String> parts) {
        if (node == null) {
            return;
        }
        var lines = new ArrayList<String>();
        node.valueStream().forEach(item -> lines.add(item.isObject() ? line(item, parts) : text(item)));
        fields.put(name, String.join("\n", lines));
    }

    private static String line(JsonNode item, List<String> parts) {
        return String.join(
                " | ", parts.stream().map(part -> text(item.at("/" + part))).toList());
    }

    // A bar or a line's end would make two parts of one.
    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode()
                ? ""
                : node.asString().replaceAll("[|\\t\\r\\n]+", " ").strip();
    }
}

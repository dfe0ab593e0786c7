package org.gotong.needs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gotong.platform.pages.Faults;
import org.gotong.reading.Period;
import org.gotong.reading.UnreadablePeriod;
import org.gotong.reference.Place;
import org.jspecify.annotations.Nullable;

/** A need as it is typed. */
record NeedForm(
        String wordsId, String wordsEn, String place, String group, String source, String foundOn, String version) {

    static final NeedForm EMPTY = new NeedForm("", "", "", "", "", "", "0");

    NeedForm {
        wordsId = Typed.text(wordsId);
        wordsEn = Typed.text(wordsEn);
        place = Typed.text(place);
        group = Typed.text(group);
        source = Typed.text(source);
        foundOn = Typed.text(foundOn);
        version = Typed.text(version);
    }

    static NeedForm of(Need need) {
        return new NeedForm(
                need.wordsId(),
                need.wordsEn(),
                Objects.requireNonNullElse(need.place(), ""),
                need.groupId() == null ? "" : need.groupId().text(),
                need.source(),
                Objects.requireNonNullElse(need.foundOn(), ""),
                String.valueOf(need.version()));
    }

    Faults check(Locale language) {
        var faults = Faults.none()
                .text("wordsId", wordsId, 500)
                .optionalText("wordsEn", wordsEn, 500)
                .text("source", source, 300)
                .optionalText("foundOn", foundOn, 60);
        period(language, faults);
        return faults;
    }

    Need need(NeedId id, @Nullable Place found, Answers known, Locale language) {
        return new Need(
                id,
                found == null ? null : found.code().text(),
                group(known),
                wordsId,
                wordsEn,
                source,
                period(language, Faults.none()),
                Typed.number(version));
    }

    private @Nullable GroupId group(Answers known) {
        return known.groups().stream()
                .map(InvolvedGroup::id)
                .filter(id -> id.text().equals(group))
                .findFirst()
                .orElse(null);
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("wordsId", wordsId);
        fields.put("wordsEn", wordsEn);
        fields.put("place", place);
        fields.put("group", group);
        fields.put("source", source);
        fields.put("foundOn", foundOn);
        return fields;
    }

    static @Nullable Map<String, String> told(@Nullable Need need) {
        return need == null ? null : of(need).fields();
    }

    private @Nullable String period(Locale language, Faults faults) {
        if (foundOn.isEmpty() || foundOn.length() > 60) {
            return null;
        }
        try {
            return Period.read(foundOn, language, null).text();
        } catch (UnreadablePeriod unreadable) {
            faults.add("foundOn", unreadable.code(), foundOn);
            return null;
        }
    }
}

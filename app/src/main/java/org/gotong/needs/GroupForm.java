package org.gotong.needs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** A group that takes part, as it is typed. */
record GroupForm(
        String nameId,
        String nameEn,
        String partId,
        String partEn,
        String leads,
        String joins,
        List<String> led,
        List<String> joined,
        String source,
        String version) {

    static final GroupForm EMPTY = new GroupForm("", "", "", "", "", "", List.of(), List.of(), "", "0");

    GroupForm {
        nameId = Typed.text(nameId);
        nameEn = Typed.text(nameEn);
        partId = Typed.text(partId);
        partEn = Typed.text(partEn);
        leads = Typed.text(leads);
        joins = Typed.text(joins);
        led = Typed.ids(led);
        joined = Typed.ids(joined);
        source = Typed.text(source);
        version = Typed.text(version);
    }

    static GroupForm of(InvolvedGroup group) {
        return new GroupForm(
                group.nameId(),
                group.nameEn(),
                group.partId(),
                group.partEn(),
                group.leads(),
                group.joins(),
                group.led().stream().map(UUID::toString).toList(),
                group.joined().stream().map(UUID::toString).toList(),
                group.source(),
                String.valueOf(group.version()));
    }

    Faults check() {
        return Faults.none()
                .text("nameId", nameId, 120)
                .optionalText("nameEn", nameEn, 120)
                .text("partId", partId, 500)
                .optionalText("partEn", partEn, 500)
                .optionalText("leads", leads, 500)
                .optionalText("joins", joins, 500)
                .optionalText("source", source, 300);
    }

    InvolvedGroup group(GroupId id, Plan plan) {
        return new InvolvedGroup(
                id,
                nameId,
                nameEn,
                partId,
                partEn,
                leads,
                joins,
                plan.chosen(led),
                plan.chosen(joined),
                source,
                Typed.number(version));
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nameId", nameId);
        fields.put("nameEn", nameEn);
        fields.put("partId", partId);
        fields.put("partEn", partEn);
        fields.put("leads", leads);
        fields.put("joins", joins);
        fields.put("led", String.join(" ", led));
        fields.put("joined", String.join(" ", joined));
        fields.put("source", source);
        return fields;
    }

    static @Nullable Map<String, String> told(@Nullable InvolvedGroup group) {
        return group == null ? null : of(group).fields();
    }
}

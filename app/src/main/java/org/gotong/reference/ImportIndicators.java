package org.gotong.reference;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves the names that an administrator brought, each change with its history. */
@Component
class ImportIndicators {

    /** The scope of the history of all reference tables. */
    static final UUID SCOPE = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final SdgDirectory sdgs;
    private final ImportedIndicators imported;
    private final History history;
    private final Today today;

    ImportIndicators(SdgDirectory sdgs, ImportedIndicators imported, History history, Today today) {
        this.sdgs = sdgs;
        this.imported = imported;
        this.history = history;
        this.today = today;
    }

    IndicatorPreview preview(byte[] file) {
        var content = IndicatorFile.read(file);
        var codes = content.lines().stream().map(IndicatorLine::code).toList();
        return IndicatorPreview.of(content, sdgs.indicators(codes));
    }

    /** Saves what the preview shows as new or changed; nothing at all when the file has a fault. */
    @Transactional
    IndicatorPreview save(Visitor by, byte[] file) {
        var preview = preview(file);
        if (preview.maySave()) {
            Stream.concat(preview.added().stream(), preview.changed().stream()).forEach(line -> put(by, line));
        }
        return preview;
    }

    private void put(Visitor by, IndicatorLine line) {
        var before =
                sdgs.findIndicator(line.code()).map(ImportIndicators::fields).orElse(null);
        var source = new Source(line.source(), today.date());
        imported.put(line.code(), line.name(), source);
        var subject = UUID.nameUUIDFromBytes(line.code().text().getBytes(StandardCharsets.UTF_8));
        history.record(by, SCOPE, "reference.indicator", subject, before, fields(line));
    }

    private static Map<String, Object> fields(Indicator indicator) {
        var name = indicator.name();
        return fields(
                indicator.code(),
                name == null ? new BilingualName("", "") : name,
                indicator.source().words());
    }

    private static Map<String, Object> fields(IndicatorLine line) {
        return fields(line.code(), line.name(), line.source());
    }

    private static Map<String, Object> fields(SdgCode code, BilingualName name, String source) {
        return Map.of("code", code.text(), "nameId", name.id(), "nameEn", name.en(), "source", source);
    }
}

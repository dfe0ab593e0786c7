package org.gotong.imports;

import java.util.List;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetTemplate;
import org.gotong.platform.tables.TemplateColumn;
import org.gotong.platform.web.Languages;
import org.springframework.stereotype.Component;

/** The files that people fill in: those columns of a kind of which its words tell what they are about. */
@Component
class Templates {

    private final Words words;

    Templates(Words words) {
        this.words = words;
    }

    SheetTemplate of(ImportKind kind) {
        return new SheetTemplate(
                words.get(Languages.INDONESIAN, kind.words() + ".sheet"),
                kind.columns().stream()
                        .filter(column -> words.has(about(kind, column)))
                        .map(column -> column(kind, column))
                        .toList());
    }

    private TemplateColumn column(ImportKind kind, ImportColumn column) {
        var told = TemplateColumn.of(
                        heading(column),
                        words.get(Languages.INDONESIAN, about(kind, column)),
                        words.get(Languages.ENGLISH, about(kind, column)),
                        words.get(Languages.INDONESIAN, kind.words() + ".example." + column.code()))
                .from(choices(kind, column));
        return column.isNeeded() ? told.required() : told;
    }

    /** "nama / name", or one word where both languages have the same. */
    private String heading(ImportColumn column) {
        return String.join(
                " / ",
                Languages.ALL.stream()
                        .map(language -> words.get(language, column.key()))
                        .distinct()
                        .toList());
    }

    /** Indonesian first, then the same in English; either is understood. */
    private List<String> choices(ImportKind kind, ImportColumn column) {
        return Languages.ALL.stream()
                .map(language -> kind.choices(column, language))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String about(ImportKind kind, ImportColumn column) {
        return kind.words() + ".about." + column.code();
    }
}

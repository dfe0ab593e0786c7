package org.gotong.documents;

import java.util.Arrays;
import java.util.List;
import org.gotong.platform.pages.Page;
import org.gotong.platform.tables.Sheet;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;

/** The list of a programme's documents, each with the address of its file. */
record DocumentSheet(Page page, ProgrammeSummary programme) {

    private static final List<String> COLUMNS = List.of("title", "kind", "signedOn", "audience", "file");

    Sheet of(List<Document> documents) {
        return new Sheet(
                programme.slug() + "-" + page.t("documents.list.file"),
                COLUMNS.stream()
                        .map(column -> page.t("documents.column." + column))
                        .toList(),
                documents.stream().map(this::cells));
    }

    private List<@Nullable Object> cells(Document document) {
        return Arrays.asList(
                page.either(document.titleId(), document.titleEn()),
                page.t(document.kind().key()),
                document.signedOn(),
                page.t(document.audience().key()),
                page.absolute(
                        programme.address() + "/documents/" + document.id().text()));
    }
}

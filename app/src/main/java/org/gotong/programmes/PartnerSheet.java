package org.gotong.programmes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.platform.pages.Page;
import org.gotong.platform.tables.Sheet;
import org.jspecify.annotations.Nullable;

/** The partners of a programme to be taken away: what their page says to everybody, and no reason given in confidence. */
record PartnerSheet(Page page) {

    private static final List<String> COLUMNS =
            List.of("organisation", "pillar", "state", "part", "since", "until", "source");

    Sheet of(ProgrammeSummary programme, PartnerRows.Rows rows) {
        return new Sheet(
                programme.slug() + "-" + page.t("programmes.partners.file"),
                COLUMNS.stream()
                        .map(column -> page.t("programmes.partners.column." + column))
                        .toList(),
                Stream.concat(rows.taking(), rows.gone().stream()).map(this::cells));
    }

    private List<@Nullable Object> cells(PartnerRow row) {
        var partner = row.partner();
        var acceptance = partner.acceptance();
        return Arrays.asList(
                row.name(page.locale()),
                row.pillar() == null ? null : page.t(row.pillar().key()),
                page.t(row.stateKey()),
                page.either(partner.partId(), partner.partEn()),
                acceptance == null ? null : acceptance.on(),
                partner.endedOn(),
                acceptance == null ? null : acceptance.source());
    }
}

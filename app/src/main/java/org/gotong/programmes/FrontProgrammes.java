package org.gotong.programmes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gotong.organisations.Pillar;
import org.gotong.platform.front.FrontGap;
import org.gotong.platform.front.FrontRow;
import org.gotong.platform.pages.Page;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;

/** The programmes that the front page shows, the newest first, in the words of its language. */
record FrontProgrammes(Page page, List<ProgrammeRow> shown, Map<PlaceCode, Place> names) {

    ProgrammeSummary first() {
        return shown.getFirst().programme();
    }

    List<ProgrammeSummary> summaries() {
        return shown.stream().map(ProgrammeRow::programme).toList();
    }

    String title(ProgrammeRow row) {
        return page.either(row.programme().titleId(), row.programme().titleEn());
    }

    int partners() {
        return shown.stream().mapToInt(ProgrammeRow::partners).sum();
    }

    List<FrontRow> rows() {
        return shown.stream()
                .map(row -> new FrontRow(title(row), place(row), row.programme().address(), ""))
                .toList();
    }

    FrontRow row(PartnerRow partner) {
        return new FrontRow(
                partner.name(page.locale()),
                page.either(partner.partner().partId(), partner.partner().partEn()),
                partner.organisation().address(),
                Optional.ofNullable(partner.pillar()).map(Pillar::code).orElse(""));
    }

    /** A pillar that nobody stands for leads to where its partners are invited. */
    List<FrontGap> gaps() {
        return shown.stream().flatMap(this::missing).toList();
    }

    private Stream<FrontGap> missing(ProgrammeRow row) {
        return Pillar.THE_FOUR.stream()
                .filter(pillar -> !row.pillars().contains(pillar))
                .map(pillar -> new FrontGap(
                        pillar.icon(),
                        page.t(pillar.key()),
                        page.t("programmes.front.gap", title(row)),
                        row.programme().address() + "/partners"));
    }

    /** The place of the newest programme and one of its partners. */
    List<String> examples(PartnerRows.Rows partners) {
        var partner = partners.in(PartnerState.ACCEPTED)
                .map(row -> row.organisation().shortName(page.locale()))
                .limit(1);
        return Stream.concat(
                        shown.getFirst().places().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .map(place -> place.name().in(page.locale()))
                                .limit(1),
                        partner)
                .toList();
    }

    private String place(ProgrammeRow row) {
        return row.places().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(place -> place.title(page.locale()))
                .findFirst()
                .orElse("");
    }
}

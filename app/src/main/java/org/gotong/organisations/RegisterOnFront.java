package org.gotong.organisations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gotong.platform.front.FrontGap;
import org.gotong.platform.front.FrontNumber;
import org.gotong.platform.front.FrontPart;
import org.gotong.platform.front.FrontRecord;
import org.gotong.platform.front.FrontRow;
import org.gotong.platform.front.FrontShare;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.springframework.stereotype.Component;

/** The register of organisations on the front page: how many there are, one shape for each, and who has no pillar yet. */
@Component
class RegisterOnFront implements FrontPart {

    private static final OrganisationFilter ALL = new OrganisationFilter("", "", "", "", "", "newest");

    private final OrganisationSearch search;
    private final Fragments fragments;

    RegisterOnFront(OrganisationSearch search, Fragments fragments) {
        this.search = search;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public FrontShare share(Page page) {
        var counts = search.byPillar();
        var total = search.count(ALL);
        var unsaid = total - counts.values().stream().mapToLong(Long::longValue).sum();
        return new FrontShare(
                List.of(number(total, counts.size(), page)),
                total == 0 ? List.of() : List.of(register(total, counts, page)),
                List.of(),
                unsaid == 0 ? List.of() : List.of(withoutPillar(unsaid, page)),
                List.of(),
                null);
    }

    private FrontNumber number(long total, int pillars, Page page) {
        return new FrontNumber(
                "organisations",
                total,
                page.t("organisations.front.number"),
                page.t("organisations.front.number.note", pillars),
                "/organisations",
                () -> rows(page));
    }

    private List<FrontRow> rows(Page page) {
        return search.page(ALL, page.locale(), FrontNumber.MOST_ROWS, 0).stream()
                .map(row -> row(row, page))
                .toList();
    }

    private static FrontRow row(OrganisationRow row, Page page) {
        var organisation = row.organisation();
        var kind = row.kind();
        return new FrontRow(
                organisation.name(page.locale()),
                kind == null ? "" : page.t(kind.key()),
                organisation.address(),
                Optional.ofNullable(organisation.pillar()).map(Pillar::code).orElse(""));
    }

    private FrontRecord register(long total, Map<Pillar, Long> counts, Page page) {
        Map<String, Object> model = Map.of("page", page, "shapes", Shapes.of(counts));
        return new FrontRecord(
                "building-2",
                page.t("organisations.front.kind"),
                page.t("organisations.front.title"),
                page.t("organisations.front.words"),
                "/organisations",
                false,
                fragments.of("organisations/_shapes", model),
                output -> output.writeUserContent(page.t("organisations.list.count", total)));
    }

    private static FrontGap withoutPillar(long unsaid, Page page) {
        return new FrontGap(
                "circle-dashed",
                page.t("organisations.front.gap", unsaid),
                page.t("organisations.front.gap.words"),
                "/organisations?pillar=" + OrganisationFilter.NO_PILLAR);
    }

    /**
     * The shapes of the register, one for so many organisations that they fit into a card.
     *
     * @param each how many organisations one shape stands for
     */
    record Shapes(Map<Pillar, Long> counts, long each) {

        private static final long MOST = 60;

        static Shapes of(Map<Pillar, Long> counts) {
            var all = counts.values().stream().mapToLong(Long::longValue).sum();
            return new Shapes(counts, Math.max(1, Math.ceilDiv(all, MOST)));
        }

        long shapes(Pillar pillar) {
            return Math.ceilDiv(Objects.requireNonNullElse(counts.get(pillar), 0L), each);
        }
    }
}

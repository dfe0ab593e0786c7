package org.gotong.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.KeyFact;
import org.gotong.platform.pages.Page;
import org.gotong.platform.share.Pictures;
import org.gotong.reference.IndonesiaMap;
import org.gotong.reference.MapMark;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.jspecify.annotations.Nullable;

/** Everything that the public page of a programme shows. */
record ProgrammePage(
        Programme programme,
        Outlook outlook,
        Map<PlaceCode, Place> places,
        PartnerRows.Rows partners,
        Slots slots,
        @Nullable LocalDate lastReport,
        boolean editable,
        long revision) {

    /** What higher modules add, asked for with the page at hand. */
    record Slots(Viewer viewer, List<ProgrammePanel> panels, List<ProgrammeFact> facts) {}

    ProgrammeFacts facts() {
        return programme.facts();
    }

    String title(Page page) {
        return facts().title(page.locale());
    }

    /** The address of its picture, which may be kept for ever; a draft has none. */
    String picture(Page page) {
        return programme.isPublic() ? Pictures.address(outlook.programme().address(), page.language(), revision) : "";
    }

    /** The pilot, or the first place where there is none. */
    @Nullable
    Place mainPlace() {
        return places.values().stream().findFirst().orElse(null);
    }

    IndonesiaMap map(Page page) {
        return IndonesiaMap.of(places.values().stream()
                .map(place -> MapMark.of(place, page.locale()))
                .toList());
    }

    List<Panel> panels(Page page) {
        return slots.panels().stream()
                .sorted(Comparator.comparingInt(ProgrammePanel::order))
                .flatMap(panel -> panel.panel(slots.viewer(), outlook.programme(), page).stream())
                .toList();
    }

    List<KeyFact> keyFacts(Page page) {
        var keyFacts = new ArrayList<KeyFact>();
        keyFacts.add(new KeyFact(
                page.t("programmes.fact.partners"),
                page.number(partners.accepted()),
                page.t("programmes.fact.partners.note", partners.balance().present())));
        slots.facts().stream()
                .sorted(Comparator.comparingInt(ProgrammeFact::order))
                .flatMap(fact -> fact.fact(slots.viewer(), outlook.programme(), page).stream())
                .forEach(keyFacts::add);
        var place = mainPlace();
        if (place != null) {
            var pilot = facts().places().getFirst().pilot();
            keyFacts.add(new KeyFact(
                    page.t(pilot ? "programmes.fact.pilot" : "programmes.fact.place"),
                    place.name().in(page.locale()),
                    place.path()));
        }
        var period = facts().period();
        if (period != null) {
            keyFacts.add(new KeyFact(
                    page.t("programmes.fact.period"),
                    period.describe(page.locale()),
                    period.describeLength(page.locale())));
        }
        return keyFacts;
    }

    /** The tabs: the page's own sections that hold something, and those of higher modules between them. */
    Map<String, String> tabs(Page page, List<Panel> sections) {
        var tabs = new LinkedHashMap<String, String>();
        tabs.put("#goals", page.t("programmes.section.goals"));
        tabs.put("#partners", page.t("programmes.section.partners"));
        sections.forEach(section -> tabs.put("#" + section.anchor(), page.t(section.titleKey())));
        tabs.put("#basis", page.t("programmes.section.basis"));
        return tabs;
    }

    /** Only links that lead somewhere on the web: others are shown as words. */
    boolean isLinked(ProgrammeFacts.PublicPlan plan) {
        return !plan.link().isEmpty();
    }
}

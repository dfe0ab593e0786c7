package org.gotong.programmes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.demonstration.Demonstration;
import org.gotong.platform.demonstration.GoesAlong;
import org.gotong.programmes.ProgrammeFacts.Phase;
import org.gotong.programmes.ProgrammeFacts.Principle;
import org.gotong.programmes.ProgrammeFacts.ProgrammePlace;
import org.gotong.programmes.ProgrammeFacts.PublicPlan;
import org.gotong.reading.Period;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.SdgCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Kota SDGs Bengkulu as the article of 23 May 2018 states it, and no more: the goal it names, the pilot, the seven
 * organisations that had committed themselves. Only the people are examples.
 */
@Component
@Order(40)
class BengkuluDemonstration implements Demonstration, GoesAlong {

    /** The day of the article: what it says was public from then on. */
    private static final Instant PUBLISHED = Instant.parse("2018-05-23T03:00:00Z");

    private static final LocalDate MEETING = LocalDate.of(2018, 5, 14);

    private static final String SOURCE =
            "artikel 23 Mei 2018, yang menyebutnya sudah berkomitmen pada rapat koordinasi 14 Mei 2018";

    private static final List<Joining> PARTNERS = List.of(
            new Joining("Filantropi Indonesia", "Narahubung kolaborasi", "Contact for the collaboration"),
            new Joining("Baznas (Pusat)", "", ""),
            new Joining(
                    "Baznas Bengkulu",
                    "Tuan rumah rapat koordinasi 14 Mei 2018",
                    "Host of the coordination meeting of 14 May 2018"),
            new Joining(
                    "Kotaku",
                    "Identifikasi kebutuhan dan intervensi; komunikasi dan koordinasi dengan Pemda Kota Bengkulu",
                    "Finding needs and interventions; communication and coordination with the city government"),
            new Joining("PKPU (Pos Keadilan Peduli Ummat)", "", ""),
            new Joining("SDG Center Universitas Bengkulu", "", ""),
            new Joining("Fakultas Ekonomi dan Bisnis IAIN Bengkulu", "", ""));

    private final BeginProgramme beginProgramme;
    private final Programmes programmes;
    private final SaveProgramme saveProgramme;
    private final SavePartner savePartner;
    private final RoleHoldings roles;
    private final OrganisationDirectory organisations;
    private final PersonDirectory people;

    BengkuluDemonstration(
            BeginProgramme beginProgramme,
            Programmes programmes,
            SaveProgramme saveProgramme,
            SavePartner savePartner,
            RoleHoldings roles,
            OrganisationDirectory organisations,
            PersonDirectory people) {
        this.beginProgramme = beginProgramme;
        this.programmes = programmes;
        this.saveProgramme = saveProgramme;
        this.savePartner = savePartner;
        this.roles = roles;
        this.organisations = organisations;
        this.people = people;
    }

    private record Joining(String name, String partId, String partEn) {}

    @Override
    public List<String> tables() {
        return List.of("programmes.role_holding");
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public void fill() {
        var coordinator = viewer("koordinator@demo.gotong.example");
        var begun = beginProgramme.begin(coordinator, facts());
        people.findByEmail("fasilitator@demo.gotong.example")
                .ifPresent(person -> roles.give(coordinator, begun.id(), person.id(), ProgrammeRole.FACILITATOR));
        PARTNERS.forEach(partner -> join(coordinator, begun.id(), partner));
        var draft = programmes.get(begun.id());
        saveProgramme.save(coordinator, draft, draft.published(PUBLISHED), new ProgrammePublished(draft.id()));
    }

    private void join(Viewer by, ProgrammeId programme, Joining joining) {
        var organisation = organisation(joining.name());
        var at = MEETING.atStartOfDay(org.gotong.platform.time.Today.ZONE).toInstant();
        var invited = Partner.invited(
                programme, organisation.id(), organisation.pillar(), joining.partId(), joining.partEn(), at, null);
        savePartner.save(by, null, invited.acceptedOnPaper(MEETING, SOURCE));
    }

    private OrganisationSummary organisation(String name) {
        var matches = organisations.match(List.of(name)).getOrDefault(name, List.of());
        return OrganisationMatch.sure(matches)
                .map(OrganisationMatch::organisation)
                .orElseThrow(() -> new IllegalStateException("the demonstration lacks " + name + ": " + matches));
    }

    private Viewer viewer(String email) {
        var person = people.findByEmail(email).orElseThrow();
        return new Viewer(person.id(), person.name(), person.email(), Set.of(Office.COORDINATOR), Set.of(), true);
    }

    private static ProgrammeFacts facts() {
        return new ProgrammeFacts(
                "Kota SDGs Bengkulu",
                "Bengkulu SDG City",
                """
                Kemitraan lintas sektor untuk mengatasi kemiskinan dan kekumuhan di Kota Bengkulu, khususnya lewat tujuan 11. \
                Dimulai di Kelurahan Sumber Jaya, yang disebut wilayah paling kumuh dan miskin di kota ini, dan diharapkan \
                berjalan 3 sampai 5 tahun.""",
                """
                A partnership across sectors against poverty and slums in the city of Bengkulu, above all through goal 11. \
                It begins in Sumber Jaya, called the poorest and most run-down part of the city, and is expected to run \
                for 3 to 5 years.""",
                List.of(new ProgrammeGoal(new SdgCode("11"), new BigDecimal(100))),
                List.of(
                        new ProgrammePlace(new PlaceCode("17.71.05.1004"), true),
                        new ProgrammePlace(new PlaceCode("17.71"), false)),
                Period.parse("2018-09/2021-09"),
                List.of(
                        new Phase("Persiapan", "Preparation", Period.parse("2018-05-14/2018-08")),
                        new Phase("Pelaksanaan", "Implementation", Period.parse("2018-09/2021-09"))),
                List.of(
                        new Principle("Universal", "Universal"),
                        new Principle("Integrasi", "Integration"),
                        new Principle("Partisipatif (no one left behind)", "Participation (no one left behind)")),
                List.of(new PublicPlan("RAD SDGs Provinsi Bengkulu", ""), new PublicPlan("RAD SDGs Kota Bengkulu", "")),
                "Filantropi Indonesia",
                "info@filantropi.or.id",
                "");
    }
}

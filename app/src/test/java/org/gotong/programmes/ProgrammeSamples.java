package org.gotong.programmes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.organisations.NewOrganisation;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeFacts.ProgrammePlace;
import org.gotong.reading.Period;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.SdgCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programmes and partners that tests speak of. */
@Component
public class ProgrammeSamples {

    private final World world;
    private final JdbcClient jdbc;
    private final BeginProgramme beginProgramme;
    private final SaveProgramme saveProgramme;
    private final Programmes programmes;
    private final InvitePartner invitePartner;
    private final SavePartner savePartner;
    private final OrganisationDirectory organisations;
    private final Today today;

    ProgrammeSamples(
            World world,
            JdbcClient jdbc,
            BeginProgramme beginProgramme,
            SaveProgramme saveProgramme,
            Programmes programmes,
            InvitePartner invitePartner,
            SavePartner savePartner,
            OrganisationDirectory organisations,
            Today today) {
        this.world = world;
        this.jdbc = jdbc;
        this.beginProgramme = beginProgramme;
        this.saveProgramme = saveProgramme;
        this.programmes = programmes;
        this.invitePartner = invitePartner;
        this.savePartner = savePartner;
        this.organisations = organisations;
        this.today = today;
    }

    static ProgrammeFacts facts(String title) {
        var goal = new ProgrammeGoal(new SdgCode("11"), new BigDecimal(100));
        var place = new ProgrammePlace(new PlaceCode("17.71.05.1004"), true);
        return new ProgrammeFacts(
                title,
                "",
                "Mengatasi kekumuhan bersama warga.",
                "",
                List.of(goal),
                List.of(place),
                Period.parse("2018-09/2021-09"),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "");
    }

    /** Begun by the world's coordinator, who coordinates it. */
    Programme draft(String title) {
        var by = world.viewer(world.coordinator());
        return programmes.get(beginProgramme.begin(by, facts(title)).id());
    }

    Programme published(String title) {
        var draft = draft(title);
        saveProgramme.save(world.viewer(world.coordinator()), draft, draft.published(today.now()));
        return programmes.get(draft.id());
    }

    public ProgrammeSummary draftSummary(String title) {
        return draft(title).summary();
    }

    public ProgrammeSummary publishedSummary(String title) {
        return published(title).summary();
    }

    /** An organisation of that name is a partner of the programme; answers its id. */
    public String committed(ProgrammeSummary programme, String name) {
        var organisation = organisation(name, Pillar.GOVERNMENT);
        accepted(programmes.get(programme.id()), organisation);
        return organisation.id().text();
    }

    OrganisationSummary organisation(String name, Pillar pillar) {
        var by = world.viewer(world.administrator());
        return organisations.register(by, new NewOrganisation(name, "", pillar, "contoh", ""));
    }

    Partner invited(Programme programme, OrganisationSummary organisation) {
        var by = world.viewer(world.coordinator());
        return invitePartner.add(by, programme.id(), organisation, "Data dasar", "");
    }

    Partner accepted(Programme programme, OrganisationSummary organisation) {
        var invited = invited(programme, organisation);
        return savePartner.save(
                world.viewer(world.coordinator()),
                invited,
                invited.acceptedOnPaper(LocalDate.of(2018, 5, 14), "rapat 14 Mei 2018"));
    }

    /** The person acts for the organisation of that name, registered before. */
    public void mandate(PersonId person, String name) {
        mandate(person, organisations.search(name, 1).getFirst());
    }

    /** The organisation of that name is asked to take part by the world's coordinator. */
    public String invited(ProgrammeSummary programme, String name) {
        var partner = invited(programmes.get(programme.id()), organisation(name, Pillar.GOVERNMENT));
        return programme.address() + "/partners/" + partner.id().text();
    }

    void mandate(PersonId person, OrganisationSummary organisation) {
        jdbc.sql("""
                        insert into organisations.mandate (id, organisation_id, person_id, since, basis, given_at)
                        values (?, ?, ?, ?, 'contoh', ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        organisation.id().value(),
                        person.value(),
                        LocalDate.of(2018, 1, 1),
                        OffsetDateTime.now())
                .update();
    }

    /** The person has that role in the programme. */
    public void role(PersonId person, ProgrammeId programme, ProgrammeRole role) {
        jdbc.sql("""
                        insert into programmes.role_holding (id, programme_id, person_id, role, since)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), programme.value(), person.value(), role.name(), LocalDate.of(2018, 1, 1))
                .update();
    }
}

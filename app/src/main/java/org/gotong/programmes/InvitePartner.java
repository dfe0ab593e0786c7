package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonSummary;
import org.gotong.identity.Standing;
import org.gotong.identity.Viewer;
import org.gotong.organisations.Mandated;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.mail.Letter;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.BaseAddress;
import org.gotong.platform.web.NotNow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation to take part, by a letter to everybody who may answer for it. */
@Component
class InvitePartner {

    private final Partners partners;
    private final SavePartner savePartner;
    private final OrganisationDirectory organisations;
    private final PersonDirectory people;
    private final Letters letters;
    private final Words words;
    private final BaseAddress base;
    private final Today today;

    InvitePartner(
            Partners partners,
            SavePartner savePartner,
            OrganisationDirectory organisations,
            PersonDirectory people,
            Letters letters,
            Words words,
            BaseAddress base,
            Today today) {
        this.partners = partners;
        this.savePartner = savePartner;
        this.organisations = organisations;
        this.people = people;
        this.letters = letters;
        this.words = words;
        this.base = base;
        this.today = today;
    }

    @Transactional
    Partner invite(
            Viewer by, Programme programme, OrganisationSummary organisation, InvitationForm form, Locale language) {
        var partner = add(by, programme.id(), organisation, form.partId(), form.partEn());
        var answer = base.of(
                programme.summary().address() + "/partners/" + partner.id().text());
        mandated(organisation)
                .forEach(person -> letters.post(letter(person, by, programme, organisation, answer, language)));
        if (!form.email().isEmpty()) {
            var mandate = new Standing("organisation", organisation.id().value(), "mandate");
            people.invite(by, form.email(), form.email(), mandate, language);
        }
        return partner;
    }

    /** The invitation alone, without a letter: for what was agreed before there was a page. */
    @Transactional
    Partner add(Viewer by, ProgrammeId programme, OrganisationSummary organisation, String partId, String partEn) {
        var present = partners.of(programme).stream()
                .filter(known -> known.organisationId().equals(organisation.id()))
                .anyMatch(Partner::isPresent);
        if (present) {
            throw new NotNow("partner.known");
        }
        var partner = Partner.invited(
                programme, organisation.id(), organisation.pillar(), partId, partEn, today.now(), by.person());
        return savePartner.save(by, null, partner);
    }

    private List<PersonSummary> mandated(OrganisationSummary organisation) {
        return organisations.people(organisation.id()).stream()
                .filter(mandate -> mandate.holdsOn(today.date()))
                .map(Mandated::person)
                .distinct()
                .flatMap(person -> people.find(person).stream())
                .toList();
    }

    private Letter letter(
            PersonSummary to,
            Viewer by,
            Programme programme,
            OrganisationSummary organisation,
            String answer,
            Locale language) {
        var title = programme.facts().title(language);
        return new Letter(
                to.email(),
                language,
                words.get(language, "programmes.letter.subject", title, organisation.name(language)),
                words.get(
                        language,
                        "programmes.letter.text",
                        to.name(),
                        Objects.requireNonNullElse(by.name(), ""),
                        organisation.name(language),
                        title,
                        answer));
    }
}

package org.gotong.programmes;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.platform.api.Bilingual;
import org.gotong.platform.api.Listing;
import org.gotong.platform.api.Refused;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The partners of a programme for programs. */
@RestController
@RequestMapping("/api/v1/programmes/{slug}/partners")
@Access(Access.Level.SIGNED_IN)
class PartnerApi {

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final PartnerRows partnerRows;
    private final InvitePartner invitePartner;
    private final OrganisationDirectory organisations;

    PartnerApi(
            Programmes programmes,
            ProgrammeDirectory directory,
            PartnerRows partnerRows,
            InvitePartner invitePartner,
            OrganisationDirectory organisations) {
        this.programmes = programmes;
        this.directory = directory;
        this.partnerRows = partnerRows;
        this.invitePartner = invitePartner;
        this.organisations = organisations;
    }

    /** A partner as the API tells it. */
    record PartnerItem(
            UUID id,
            Named organisation,
            @Nullable String pillar,
            Bilingual part,
            String state,
            @Nullable LocalDate acceptedOn,
            boolean confirmed) {

        static PartnerItem of(PartnerRow row, Locale language) {
            var partner = row.partner();
            var acceptance = partner.acceptance();
            return new PartnerItem(
                    partner.id().value(),
                    new Named(row.organisation().slug(), row.name(language)),
                    partner.pillar() == null ? null : partner.pillar().code(),
                    new Bilingual(partner.partId(), partner.partEn()),
                    partner.state().code(),
                    acceptance == null ? null : acceptance.on(),
                    acceptance != null && acceptance.isConfirmed());
        }
    }

    record Named(String slug, String name) {}

    /** Which organisation is invited: its slug, and its part. */
    record Invited(@Nullable String organisation, @Nullable Bilingual part) {}

    @GetMapping
    @Access(Access.Level.ANYONE)
    Listing<PartnerItem> list(@PathVariable String slug, Viewer viewer, Locale language) {
        var items = partnerRows.of(directory.get(viewer, slug).id()).all().stream()
                .map(row -> PartnerItem.of(row, language))
                .toList();
        return new Listing<>(items, items.size(), null);
    }

    @PostMapping
    ResponseEntity<PartnerItem> invite(
            @PathVariable String slug, @RequestBody Invited body, Viewer viewer, Locale language) {
        var programme = programmes.getToLead(viewer, slug);
        var asked = body.organisation() == null ? "" : body.organisation();
        var organisation = organisations.find(asked);
        if (organisation.isEmpty()) {
            throw new Refused(Faults.none().add("organisation", "organisation.unknown", asked));
        }
        var part = body.part() == null ? new Bilingual("", "") : body.part();
        var form = new InvitationForm(asked, asked, text(part.id()), text(part.en()), "");
        Refused.unlessEmpty(form.check());
        var partner = invitePartner.invite(viewer, programme, organisation.get(), form, language);
        var address = URI.create("/api/v1/programmes/" + slug + "/partners");
        return ResponseEntity.created(address)
                .body(PartnerItem.of(new PartnerRow(partner, organisation.get()), language));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package org.gotong.programmes;

import java.time.Instant;
import java.time.LocalDate;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.Pillar;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.web.NotNow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An organisation in a programme, from its invitation on.
 *
 * @param partId what it does in the programme, in Indonesian
 * @param pillar as it was when the organisation was invited: the registry may change its mind later
 */
@Table(schema = "programmes", name = "partner")
record Partner(
        @Id PartnerId id,
        ProgrammeId programmeId,
        OrganisationId organisationId,
        String partId,
        String partEn,
        @Nullable Pillar pillar,
        Instant invitedAt,
        @Nullable PersonId invitedBy,
        @Embedded.Nullable @Nullable Acceptance acceptance,
        @Embedded.Nullable @Nullable Refusal refusal,
        @Embedded.Nullable @Nullable Leaving leaving,
        @Version int version) {

    /**
     * The organisation said yes.
     *
     * @param by the person with a mandate who said it here; null where it was said on paper
     * @param source where it can be read, when it was said on paper
     * @param confirmedAt when somebody with a mandate confirmed what was said on paper
     */
    record Acceptance(
            @Column("accepted_on") LocalDate on,
            @Column("accepted_by") @Nullable PersonId by,
            @Column("acceptance_source") @Nullable String source,
            @Column("confirmed_at") @Nullable Instant confirmedAt,
            @Column("confirmed_by") @Nullable PersonId confirmedBy) {

        boolean isConfirmed() {
            return by != null || confirmedAt != null;
        }
    }

    /** The organisation said no. */
    record Refusal(
            @Column("declined_on") LocalDate on,
            @Column("declined_by") @Nullable PersonId by,
            @Column("decline_reason") String reason) {}

    /** The organisation went after it had taken part. */
    record Leaving(
            @Column("left_on") LocalDate on,
            @Column("leaving_reason") String reason) {}

    static Partner invited(
            ProgrammeId programme,
            OrganisationId organisation,
            @Nullable Pillar pillar,
            String partId,
            String partEn,
            Instant at,
            @Nullable PersonId by) {
        var id = new PartnerId(NewId.next());
        return new Partner(id, programme, organisation, partId, partEn, pillar, at, by, null, null, null, 0);
    }

    PartnerState state() {
        if (refusal != null) {
            return PartnerState.DECLINED;
        }
        if (leaving != null) {
            return PartnerState.LEFT;
        }
        return acceptance == null ? PartnerState.INVITED : PartnerState.ACCEPTED;
    }

    boolean is(PartnerState state) {
        return state() == state;
    }

    /** The day it declined or left; null while it is asked or takes part. */
    @Nullable
    LocalDate endedOn() {
        if (leaving != null) {
            return leaving.on;
        }
        return refusal == null ? null : refusal.on;
    }

    /** It takes part, or is asked to. */
    boolean isPresent() {
        return is(PartnerState.INVITED) || is(PartnerState.ACCEPTED);
    }

    /** Accepted on paper, and the partner itself has not said so. */
    boolean isUnconfirmed() {
        return is(PartnerState.ACCEPTED) && acceptance != null && !acceptance.isConfirmed();
    }

    /** Somebody with a mandate says yes. */
    Partner accepted(LocalDate on, PersonId by) {
        expect(PartnerState.INVITED);
        return with(new Acceptance(on, by, null, null, null), null, null);
    }

    /** Somebody else writes down that the organisation said yes, and where that can be read. */
    Partner acceptedOnPaper(LocalDate on, String source) {
        expect(PartnerState.INVITED);
        return with(new Acceptance(on, null, source, null, null), null, null);
    }

    /** Somebody with a mandate says that what was written down is right. */
    Partner confirmed(Instant at, PersonId by) {
        if (acceptance == null || !isUnconfirmed()) {
            throw new NotNow("partner.nothing.to.confirm");
        }
        return with(new Acceptance(acceptance.on, null, acceptance.source, at, by), null, null);
    }

    Partner declined(LocalDate on, PersonId by, String reason) {
        expect(PartnerState.INVITED);
        return with(null, new Refusal(on, by, reason), null);
    }

    Partner left(LocalDate on, String reason) {
        expect(PartnerState.ACCEPTED);
        return with(acceptance, null, new Leaving(on, reason));
    }

    Partner withPart(String nowId, String nowEn) {
        return new Partner(
                id,
                programmeId,
                organisationId,
                nowId,
                nowEn,
                pillar,
                invitedAt,
                invitedBy,
                acceptance,
                refusal,
                leaving,
                version);
    }

    /** The same partnership of another entry in the register, which means the same organisation. */
    Partner of(OrganisationId other) {
        return new Partner(
                id,
                programmeId,
                other,
                partId,
                partEn,
                pillar,
                invitedAt,
                invitedBy,
                acceptance,
                refusal,
                leaving,
                version);
    }

    /** The same, as if read with that version. */
    Partner at(int otherVersion) {
        return new Partner(
                id,
                programmeId,
                organisationId,
                partId,
                partEn,
                pillar,
                invitedAt,
                invitedBy,
                acceptance,
                refusal,
                leaving,
                otherVersion);
    }

    ProgrammePartner summary() {
        return new ProgrammePartner(id, organisationId, pillar, state());
    }

    private Partner with(@Nullable Acceptance nowAccepted, @Nullable Refusal nowRefused, @Nullable Leaving nowLeft) {
        return new Partner(
                id,
                programmeId,
                organisationId,
                partId,
                partEn,
                pillar,
                invitedAt,
                invitedBy,
                nowAccepted,
                nowRefused,
                nowLeft,
                version);
    }

    private void expect(PartnerState expected) {
        if (!is(expected)) {
            throw new NotNow("partner.is." + state().code());
        }
    }
}

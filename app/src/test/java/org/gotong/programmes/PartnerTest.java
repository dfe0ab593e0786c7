package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.Pillar;
import org.gotong.platform.web.NotNow;
import org.junit.jupiter.api.Test;

class PartnerTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final Instant MOMENT = Instant.parse("2018-05-14T03:00:00Z");
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    private final Partner invited = partner(Pillar.GOVERNMENT);

    @Test
    void answersOnce() {
        var accepted = invited.accepted(DAY, PERSON);

        assertThat(accepted.state()).isEqualTo(PartnerState.ACCEPTED);
        assertThat(accepted.isUnconfirmed()).isFalse();
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> accepted.declined(DAY, PERSON, ""))
                .withMessage("partner.is.accepted");
    }

    @Test
    void whatWasSaidOnPaperIsUnconfirmedUntilThePartnerSaysSo() {
        var onPaper = invited.acceptedOnPaper(DAY, "rapat 14 Mei 2018");

        assertThat(onPaper.isUnconfirmed()).isTrue();
        assertThat(onPaper.confirmed(MOMENT, PERSON).isUnconfirmed()).isFalse();
        assertThat(onPaper.confirmed(MOMENT, PERSON).acceptance().on()).isEqualTo(DAY);
    }

    @Test
    void onlyWhoTakesPartCanLeave() {
        assertThat(invited.accepted(DAY, PERSON).left(DAY, "").state()).isEqualTo(PartnerState.LEFT);
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> invited.left(DAY, ""));
    }

    @Test
    void theBalanceCountsThoseWhoCommittedThemselves() {
        var balance = PillarBalance.of(List.of(
                invited.accepted(DAY, PERSON),
                partner(Pillar.ACADEMIA_EXPERTS).acceptedOnPaper(DAY, "MoU"),
                partner(Pillar.PHILANTHROPY_BUSINESS),
                partner(Pillar.CIVIL_SOCIETY_MEDIA).declined(DAY, PERSON, "")));

        assertThat(balance.missing()).containsExactly(Pillar.PHILANTHROPY_BUSINESS, Pillar.CIVIL_SOCIETY_MEDIA);
        assertThat(balance.present()).isEqualTo(2);
    }

    private static Partner partner(Pillar pillar) {
        var programme = new ProgrammeId(UUID.randomUUID());
        return Partner.invited(programme, new OrganisationId(UUID.randomUUID()), pillar, "", "", MOMENT, PERSON);
    }
}

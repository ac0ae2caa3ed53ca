package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.tariffs.Facts;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import org.junit.jupiter.api.Test;

class RoundMembersTest {

    private static final Tariff TARIFF = TariffDocument.read("""
            {"year": 2027, "names": {"nl": "Proef"}, "band": {"least": -10, "most": 10}, "rules": [
               {"code": "each", "names": {"nl": "Elk"}, "payers": "all", "price": {"kind": "perMember", "amount": "100"}}]}""");

    @Test
    void whatWasCarriedIsChargedToWhoHasLeftAndNothingElse() {
        RoundDocument.Member left = only(RoundMembers.of(TARIFF, 2027, List.of(), lastYear(5, 500_00)));

        assertThat(Charging.by(left.quote(TARIFF), VatTreatment.CHARGED))
                .extracting(TargetLine::amount)
                .containsExactly(Money.ofCents(500_00));
        assertThat(left.carried()).as("nothing is left for the year after").isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasGivenTooEarlyIsPaidBackToWhoHasLeft() {
        RoundDocument.Member left = only(RoundMembers.of(TARIFF, 2027, List.of(), lastYear(5, -20_00)));

        assertThat(left.quote(TARIFF).total()).isEqualTo(Money.ofCents(-20_00));
    }

    @Test
    void whoHasLeftWithNothingCarriedIsNotCharged() {
        assertThat(RoundMembers.of(TARIFF, 2027, List.of(), lastYear(5, 0))).isEmpty();
    }

    @Test
    void theBandHoldsWhoIsStillThere() {
        MemberFacts facts = Facts.of(2027, 0);
        RoundDocument.Member member = only(RoundMembers.of(
                TARIFF, 2027, List.of(new MemberInYear(5, "Lid", facts, List.of())), lastYear(5, 500_00)));

        assertThat(member.quote(TARIFF).total()).as("ten percent above 100").isEqualTo(Money.ofCents(110_00));
        assertThat(member.carried()).isEqualTo(Money.ofCents(490_00));
    }

    @Test
    void whatWasCarriedWaitsThroughAYearWithoutATariff() {
        MemberFacts facts = Facts.of(2027, 0);
        ChargedYear before = charged(2025, 5, 500_00);

        RoundDocument.Member member =
                only(RoundMembers.of(TARIFF, 2027, List.of(new MemberInYear(5, "Lid", facts, List.of())), before));

        assertThat(member.quote(TARIFF).total())
                .as("there is no last year to hold the change against")
                .isEqualTo(Money.ofCents(600_00));
        assertThat(only(RoundMembers.of(TARIFF, 2027, List.of(), before))
                        .quote(TARIFF)
                        .total())
                .as("who left meanwhile owes it too")
                .isEqualTo(Money.ofCents(500_00));
    }

    private static ChargedYear lastYear(long id, long carried) {
        return charged(2026, id, carried);
    }

    private static ChargedYear charged(int year, long id, long carried) {
        Money paid = Money.ofCents(100_00);
        Quote quote =
                new Quote(TARIFF, MemberFacts.gone(year, Money.ZERO), List.of(), paid, paid, Money.ofCents(carried));
        return new ChargedYear(year, ChargedYear.By.SETTLEMENT, Map.of(id, () -> quote));
    }

    private static RoundDocument.Member only(List<RoundDocument.Member> members) {
        assertThat(members).hasSize(1);
        return members.getFirst();
    }
}

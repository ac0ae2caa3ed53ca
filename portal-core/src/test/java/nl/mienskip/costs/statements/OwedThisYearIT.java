package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.time.PlatformTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What this year comes to by what is in force, of Burum in the demo. */
@ArquillianTest
class OwedThisYearIT extends BillingCase {

    @Test
    void theYearIsExpectedToComeToTheLinesByUseToo() throws Exception {
        LocalDate today = LocalDate.now(PlatformTime.ZONE);
        int year = today.getYear();
        long burum = rows.number("select id from tenant where slug = 'burum'");
        long paying = rows.number("select participant_id from tenant where slug = 'burum'");
        rows.run("delete from usage_day where meter = 'MAILS' and tenant_id = ?", burum);
        rows.run(
                "insert into usage_day (tenant_id, meter, day, quantity, billable) values (?, 'MAILS', ?, 28, 28)",
                burum,
                today.minusDays(1));
        adopting.tariff(
                year,
                TARIFF.replace(String.valueOf(YEAR), String.valueOf(year))
                        .replace(
                                "'rules': [",
                                "'rules': [{'code': 'mails', 'names': {'nl': 'Mails'}, 'payers': 'all', 'price': {'kind':"
                                        + " 'perUnit', 'meter': 'mails', 'mode': 'whole', 'border': 'below',"
                                        + " 'brackets': [{'rate': '1'}]}},"),
                rows.number(
                        "select max(id) from decision where kind = 'TARIFF' and state = 'ADOPTED' and year = " + year));

        Money soFar = mails(everything(() -> statements.owed()).orElseThrow(), paying);
        Money expected = mails(everything(() -> statements.expected()).orElseThrow(), paying);

        assertThat(soFar).isEqualTo(Money.ofCents(today.getDayOfYear() == 1 ? 0 : 28_00));
        assertThat(expected.minus(soFar))
                .as("one a day, today counted in")
                .isEqualTo(Money.ofCents(100L * (today.lengthOfYear() - today.getDayOfYear() + 1)));
    }

    private static Money mails(Owed owed, long participant) {
        return owed.of(participant).stream()
                .filter(line -> line.key().code().equals("mails"))
                .map(TargetLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}

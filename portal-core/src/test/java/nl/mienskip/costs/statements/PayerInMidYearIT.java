package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A village that gets another payer on 1 July, after the whole year was billed to the one before. */
@ArquillianTest
class PayerInMidYearIT extends BillingCase {

    private static final int TARIFF_YEAR = YEAR - 1;
    private static final RoundQuestion SETTLED = new RoundQuestion(TARIFF_YEAR, RoundKind.SETTLEMENT, 1, 1);
    private static final RoundQuestion CORRECTED = new RoundQuestion(TARIFF_YEAR, RoundKind.CORRECTION, 1, 1);

    /** Munnekezijl has 450 inhabitants. */
    private static final String BY_INHABITANTS = """
            {'year': 2013, 'names': {'nl': 'Proef'}, 'rules': [
               {'code': 'member', 'names': {'nl': 'Lid'}, 'price': {'kind': 'perMember', 'amount': '10'}},
               {'code': 'main', 'names': {'nl': 'Hoofd'}, 'price': {'kind': 'perInhabitant', 'rate': '0.50'}},
               {'code': 'hosting', 'names': {'nl': 'Hosting'}, 'price': {'kind': 'byInhabitants', 'mode': 'whole',
                'border': 'below', 'brackets': [{'to': 300, 'fixed': '10'}, {'fixed': '73'}]}}]}""";

    @Inject
    private Tenants tenants;

    @Test
    void eachPaysItsDaysAndTogetherTheyPayWhatOneDid() throws SQLException {
        long next = member("De Folgjende");
        long village = paidBySinceLongAgo(payer);
        adopting.tariff(TARIFF_YEAR, BY_INHABITANTS, null);
        issue(SETTLED);
        assertThat(lines(payer)).containsExactly("member 10.00", "main 225.00", "hosting 73.00");
        assertThat(lines(next)).containsExactly("member 10.00");

        everything(() -> tenants.payer(village, next, LocalDate.of(TARIFF_YEAR, 7, 1), "in oare beteller"));
        issue(CORRECTED);

        assertThat(lines(payer))
                .as("184 of 365 days are given back")
                .containsExactly("member 0.00", "main -113.42", "hosting -36.80");
        assertThat(lines(next)).containsExactly("member 0.00", "main 113.42", "hosting 36.80");
        assertThat(told(next, "main"))
                .startsWith(
                        "€ 0,50 × 450 inwoners is € 225,00.",
                        "Voor 184 van de 365 dagen is dat ongeveer € 113,424658.");
        assertThat(told(payer, "main")).contains("Voor 181 van de 365 dagen is dat ongeveer € 111,575342.");
        for (long each : List.of(payer, next)) {
            assertThat(everything(() -> statements.check(newest(each).number())).faults())
                    .isEmpty();
        }
    }

    private long member(String name) {
        return everything(() -> participants.add(
                        AddParticipant.of(name, null, "Anna", "", VatPosition.NOT_LIABLE, LocalDate.of(2010, 1, 1))))
                .id();
    }

    private long paidBySinceLongAgo(long participant) throws SQLException {
        long village = everything(() -> tenants.bySlug("munnekezijl").id());
        rows.run(
                "update tenant_standing set since = '2010-01-01', participant_id = ? where tenant_id = ?",
                participant,
                village);
        return village;
    }

    private StatementRow newest(long participant) {
        return everything(() -> statements.find(new StatementFilter(TARIFF_YEAR, "", participant, null), 1, 10))
                .items()
                .getFirst();
    }

    private Stream<StatementLine> newestLines(long participant) {
        return statement(newest(participant).number()).lines().stream();
    }

    private List<String> lines(long participant) {
        return newestLines(participant)
                .map(line -> line.key().code() + " " + line.amount())
                .toList();
    }

    private List<String> told(long participant, String code) {
        return newestLines(participant)
                .filter(line -> line.key().code().equals(code))
                .flatMap(line -> line.how().get(Language.NL).stream())
                .map(said -> said.replace('\u00a0', ' '))
                .toList();
    }
}

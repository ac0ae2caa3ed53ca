package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.VatPosition;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was issued, reckoned again: one statement, and a whole year. */
@ArquillianTest
class CheckingIT extends BillingCase {

    @Test
    void aStatementReckonedAgainIsWhatWasIssued() {
        book("1.25");
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 3));
        book("3.00");
        issue(WHOLE);

        for (StatementRow row : all()) {
            Verification verification = everything(() -> statements.check(row.number()));
            assertThat(verification.faults()).as(row.number()).isEmpty();
            assertThat(verification.reckoned()).isEqualTo(verification.digest());
        }
    }

    @Test
    void sumsThatWereTamperedWithAreFound() throws Exception {
        issue(WHOLE);
        rows.run(
                "delete from statement_line where code = 'video'"
                        + " and statement_id = (select id from statement where number = ?)",
                ours().number());

        assertThat(check().faults()).containsExactly(Verification.Fault.SUMS);
    }

    @Test
    void taxThatWasTamperedWithIsFound() throws Exception {
        issue(WHOLE);
        rows.run(
                "delete from statement_vat where vat_percent = 21"
                        + " and statement_id = (select id from statement where number = ?)",
                ours().number());

        assertThat(check().faults()).containsExactly(Verification.Fault.SUMS);
    }

    @Test
    void whatWasIssuedCannotBeWrittenOver() {
        issue(WHOLE);
        assertThatThrownBy(() -> rows.run("update statement_vat set tax_cents = 0"))
                .hasMessageContaining("does not change");

        assertThatThrownBy(() -> rows.run("update statement set total_cents = 0 where number = ?", ours().number()))
                .hasMessageContaining("does not change");
    }

    @Test
    void aDecisionThatWasNotInForceIsFound() throws Exception {
        issue(WHOLE);
        String document = "replace(document, '\"issued\":\"" + ours().issued() + "\"', '\"issued\":\"2014-06-01\"')";
        rows.run("insert into billing_round (year, kind, number, parts, issued_on, actor_name, document, digest)"
                + " select year, kind, number, parts, '2014-06-01', actor_name, " + document + ", sha2(" + document
                + ", 256) from billing_round where year = 2014");

        assertThat(everything(() -> statements.check(YEAR)).findings())
                .contains(
                        new Finding("", WHOLE, Verification.Fault.DECISION),
                        new Finding("", WHOLE, Verification.Fault.COUNT));
    }

    @Test
    void aYearAsItWasIssuedIsSound() {
        YearVerification before = year();
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 2));
        book("3.00");
        issue(WHOLE);
        YearVerification after = year();

        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.rounds()).isEqualTo(before.rounds() + 2);
        assertThat(after.statements()).isEqualTo(before.statements() + all().size());
        assertThat(after.sums().agree()).isEqualTo(before.sums().agree());
        assertThat(after.sums().net().minus(before.sums().net()))
                .isEqualTo(all().stream().map(StatementRow::net).reduce(Money.ZERO, Money::plus));
    }

    @Test
    void theLastStatementOfAYearIsMissedWhenItIsGone() throws Exception {
        issue(WHOLE);
        String last = all().getFirst().number();
        List<Finding> before = year().findings();
        remove(last);

        assertThat(newSince(before))
                .containsExactly(
                        new Finding(last, null, Verification.Fault.MISSING),
                        new Finding("", WHOLE, Verification.Fault.COUNT));
    }

    @Test
    void aRoundOfWhichNothingIsLeftIsMissedToo() throws Exception {
        List<Finding> before = year().findings();
        issue(WHOLE);
        for (StatementRow row : all()) {
            remove(row.number());
        }

        assertThat(newSince(before)).extracting(Finding::fault).contains(Verification.Fault.COUNT);
    }

    @Test
    void aCentMoreOnALineIsFound() throws Exception {
        issue(WHOLE);
        List<Finding> before = year().findings();
        String ours = "statement_id = (select id from statement where number = '" + ours().number() + "')";
        rows.run("create temporary table changed_line select * from statement_line where code = 'video' and " + ours);
        try {
            rows.run("delete from statement_line where code = 'video' and " + ours);
            rows.run("update changed_line set amount_cents = amount_cents + 1");
            rows.run("insert into statement_line select * from changed_line");
        } finally {
            rows.run("drop temporary table changed_line");
        }

        assertThat(newSince(before))
                .containsExactly(
                        new Finding("", null, Verification.Fault.SUMS),
                        new Finding(ours().number(), WHOLE, Verification.Fault.SUMS));
    }

    @Test
    void aNumberThatIsGivenTwiceIsFound() throws Exception {
        issue(WHOLE);
        List<Finding> before = year().findings();
        String number = ours().number();
        copyOfOurs("document", "digest");

        assertThat(newSince(before)).contains(new Finding(number, WHOLE, Verification.Fault.DOUBLED));
    }

    @Test
    void aDocumentThatSaysSomethingElseOrNothingIsFound() throws Exception {
        issue(WHOLE);
        List<Finding> before = year().findings();
        String other = copyOfOurs("replace(document, '153.71', '53.71')", "digest");
        assertThat(newSince(before)).contains(new Finding(other, WHOLE, Verification.Fault.DOCUMENT));
        remove(other);
        String empty = copyOfOurs("'{}'", "sha2('{}', 256)");

        assertThat(newSince(before)).contains(new Finding(empty, WHOLE, Verification.Fault.DOCUMENT));
    }

    @Test
    void aRoundThatWasReckonedFromSomethingElseIsToldOnce() throws Exception {
        issue(WHOLE);
        List<Finding> before = year().findings();
        rows.run("insert into billing_round (year, kind, number, parts, issued_on, actor_name, document, digest)"
                + " select year, kind, number, parts, issued_on, actor_name, concat(document, ' '), digest"
                + " from billing_round where year = 2014");

        assertThat(newSince(before)).containsExactly(new Finding("", WHOLE, Verification.Fault.ROUND));
    }

    @Test
    void aDecisionThatIsGoneIsFound() throws Exception {
        issue(WHOLE);
        List<Finding> before = year().findings();
        for (String part : List.of("decision_vote", "decision_step")) {
            rows.run("delete from " + part + " where decision_id = ?", decision);
        }
        rows.run("delete from decision where id = ?", decision);

        assertThat(newSince(before)).containsExactly(new Finding("", WHOLE, Verification.Fault.DECISION));
    }

    private YearVerification year() {
        return everything(() -> statements.check(thisYear()));
    }

    /** In a database where other tests left something behind, that is no concern of this one. */
    private List<Finding> newSince(List<Finding> before) {
        return year().findings().stream()
                .filter(finding -> !before.contains(finding))
                .toList();
    }

    private void remove(String number) throws SQLException {
        String id = "(select id from statement where number = ?)";
        rows.run("delete from statement_line where statement_id = " + id, number);
        rows.run("delete from statement_vat where statement_id = " + id, number);
        rows.run("delete from statement where number = ?", number);
    }

    /** As if it had been sent to somebody else under the next number. */
    private String copyOfOurs(String document, String digest) throws SQLException {
        long other = everything(() -> participants.add(AddParticipant.of(
                        "It Dubbel " + document.hashCode(),
                        null,
                        "",
                        "",
                        VatPosition.LIABLE,
                        LocalDate.of(2010, 1, 1))))
                .id();
        long sequence = rows.number("select max(sequence) + 1 from statement where number_year = ?", thisYear());
        String number = String.format("%d-%05d", thisYear(), sequence);
        rows.run(
                "insert into statement (round_id, participant_id, number_year, sequence, number, year, name, issued_on,"
                        + " due_on, net_cents, total_cents, document, digest) select round_id, ?, number_year, ?, ?, year,"
                        + " name, issued_on, due_on, net_cents, total_cents, " + document + ", " + digest
                        + " from statement where number = ?",
                other,
                sequence,
                number,
                ours().number());
        return number;
    }

    private static int thisYear() {
        return LocalDate.now(PlatformTime.ZONE).getYear();
    }
}

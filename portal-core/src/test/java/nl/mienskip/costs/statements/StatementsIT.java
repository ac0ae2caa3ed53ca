package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.TreatVat;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.AuditEntryView;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The tax of a year, the particulars on invoices, and who may do what. */
@ArquillianTest
class StatementsIT extends BillingCase {

    @Test
    void anotherAccountIsLoggedWithTheOneBefore() {
        everything(
                () -> billers.change(with(complete(billers.show().version()), "NL39RABO0300065264"), "another bank"));

        AuditEntryView entry = everything(() -> audit.list(1)).items().getFirst();
        assertThat(entry.subject()).isEqualTo("It Coöperatie, NL91ABNA0417164300 > NL39RABO0300065264");
        assertThat(entry.why()).isEqualTo("another bank");
        assertThat(entry.details()).containsExactly("iban: NL91ABNA0417164300 -> NL39RABO0300065264");
    }

    @Test
    void whatStandsOnInvoicesIsNotChangedWithoutAReason() {
        refused(
                "why",
                () -> everything(() -> billers.change(complete(billers.show().version()), " ")));
    }

    @Test
    void theTaxOfAYearIsThatOfAllThatWasIssuedInIt() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 2));
        issue(WHOLE);
        int issuedIn = ours().issued().getYear();

        assertThat(everything(() -> statements.vat(issuedIn)))
                .filteredOn(row -> row.participantId() == payer)
                .extracting(row -> row.vat().percent().toPlainString() + " " + row.taxable() + " " + row.position())
                .containsExactly("21 100.01 LIABLE", "9 30.00 LIABLE");
    }

    @Test
    void whoOnlyReadsCostsIssuesAndNotesNothing() {
        RoundPlan plan = as(Role.AUDITOR.rights(), () -> statements.plan(WHOLE));
        BillerView biller = as(Role.AUDITOR.rights(), () -> billers.show());

        for (Role reader : List.of(Role.AUDITOR, Role.BOARD_MEMBER, Role.ASSEMBLY_DELEGATE)) {
            forbidden(reader, () -> statements.issue(WHOLE, plan.digest()));
            forbidden(reader, () -> billers.change(biller, "why"));
            forbidden(reader, () -> billers.treat(new TreatVat(YEAR, VatTreatment.Kind.CHARGED, "", "why")));
            forbidden(reader, () -> statements.pay(new PaymentEntry(plan.round().until(), "x", Money.ofCents(1), "x")));
            forbidden(reader, () -> statements.readPayments(new byte[0]));
            forbidden(reader, () -> statements.withdrawPayment(1, "x"));
        }
        for (Callable<?> work : List.<Callable<?>>of(
                () -> statements.plan(WHOLE),
                () -> statements.find(new StatementFilter(null, "", null, null), 1, 10),
                () -> statements.statement("x"),
                () -> statements.invoice("x"),
                () -> statements.check("x"),
                () -> statements.check(YEAR),
                () -> statements.vat(YEAR),
                () -> statements.payments("x"),
                () -> statements.rounds(YEAR),
                () -> billers.vat(),
                () -> billers.show())) {
            forbidden(Role.TENANT_ADMINISTRATOR, work);
        }
    }

    private static void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).as(role + " is refused").isThrownBy(() -> as(role.rights(), work));
    }
}

package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mienskip.costs.Money;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is paid, noted by hand or from a file. */
@ArquillianTest
class PaymentsIT extends BillingCase {

    @Test
    void paymentsTellHowFarAStatementIs() {
        issue(WHOLE);
        pay("100.00", "a");
        assertThat(ours().status()).isEqualTo(PaymentStatus.PARTLY);
        PaymentView second = pay("53.71", "b");
        assertThat(ours().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(find(PaymentStatus.PAID)).extracting(StatementRow::number).containsExactly(ours().number());
        pay("0.01", "c");
        assertThat(find(PaymentStatus.TOO_MUCH)).hasSize(1);
        everything(() -> statements.withdrawPayment(second.id(), "teruggeboekt"));
        assertThat(find(PaymentStatus.PARTLY)).hasSize(1);
        assertThat(ours().left()).isEqualTo(Money.ofCents(53_70));

        refused("reference", () -> pay("100.00", "a"));
    }

    @Test
    void aFileOfPaymentsIsNotedOnce() {
        issue(WHOLE);
        String file = "datum;nummer;bedrag;kenmerk\n" + line("100,00", "bank 1") + line("53,71", "Bank 1");

        assertThat(read(file)).isEqualTo(new PaymentImport(2, 0, List.of(), List.of()));
        assertThat(read(file)).isEqualTo(new PaymentImport(0, 2, List.of(), List.of()));
        assertThat(ours().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void aPaymentThatWasWithdrawnComesBackByHandAlone() {
        issue(WHOLE);
        String file = "datum;nummer;bedrag;kenmerk\n" + line("100,00", "bank 1") + line("53,71", "bank 2");
        PaymentView mistaken = pay("53.71", "bank 2");
        everything(() -> statements.withdrawPayment(mistaken.id(), "van een ander"));

        assertThat(read(file)).isEqualTo(new PaymentImport(1, 0, List.of(3), List.of()));
        assertThat(read(file)).isEqualTo(new PaymentImport(0, 1, List.of(3), List.of()));
        assertThat(ours().paid()).isEqualTo(Money.ofCents(100_00));

        pay("53.71", "bank 2");
        assertThat(read(file)).isEqualTo(new PaymentImport(0, 2, List.of(), List.of()));
        assertThat(ours().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void twoPaymentsThatDifferOnlyInCaseAreTwo() {
        issue(WHOLE);
        pay("10.00", "bank");

        assertThat(read(line("10,00", "Bank"))).isEqualTo(new PaymentImport(1, 0, List.of(), List.of()));
    }

    @Test
    void aFileWithAWrongLineIsNotNotedAtAll() {
        issue(WHOLE);

        PaymentImport read = read(line("100,00", "bank 1")
                + "22-11-2026;1999-00001;1,00;bank 2\n01-11-2899;" + ours().number()
                + ";1,00;bank 3\n22-11-2026;x;1.00;bank 4\n" + line("100,00", "bank 1") + "01-11-2006;"
                + ours().number() + ";1,00;bank 6");

        assertThat(read.refused())
                .extracting(refusal -> refusal.line() + " " + refusal.reason().field() + " "
                        + refusal.reason().code())
                .containsExactly(
                        "2 number payment.unknown",
                        "3 on payment.future",
                        "4 amount payments.amount",
                        "5 reference payment.twice",
                        "6 on payment.early");
        assertThat(ours().status()).isEqualTo(PaymentStatus.OPEN);
    }

    private PaymentImport read(String file) {
        return everything(() -> statements.readPayments(file.getBytes(StandardCharsets.UTF_8)));
    }

    private String line(String amount, String reference) {
        return ours().issued() + ";" + ours().number() + ";" + amount + ";" + reference + "\n";
    }

    private PaymentView pay(String amount, String reference) {
        return everything(() -> statements.pay(entry(amount, reference)));
    }

    private PaymentEntry entry(String amount, String reference) {
        return new PaymentEntry(
                ours().issued(), ours().number(), Money.ofEuros(new BigDecimal(amount), "amount"), reference);
    }
}

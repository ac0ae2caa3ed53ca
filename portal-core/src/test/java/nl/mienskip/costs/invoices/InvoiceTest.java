package nl.mienskip.costs.invoices;

import static nl.mienskip.costs.invoices.Invoices.HIGH;
import static nl.mienskip.costs.invoices.Invoices.LOW;
import static nl.mienskip.costs.invoices.Invoices.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTest {

    @Test
    void taxIsRoundedOnceForARateAndNotForEachLine() {
        Invoice invoice = Invoices.of(line(2, HIGH), line(2, HIGH), line(2, HIGH));

        assertThat(invoice.tax())
                .as("6 cents × 21% is 1.26; by line it would be 0")
                .isEqualTo(Money.ofCents(1));
        assertThat(invoice.total()).isEqualTo(Money.ofCents(7));
    }

    @Test
    void ratesAreReckonedApartAndReadFromHighToLow() {
        Invoice invoice = Invoices.of(line(1000, LOW), line(5, Vat.EXEMPT), line(10000, HIGH));

        assertThat(invoice.vat())
                .containsExactly(
                        new VatSubtotal(HIGH, Money.ofCents(10000), Money.ofCents(2100)),
                        new VatSubtotal(LOW, Money.ofCents(1000), Money.ofCents(90)),
                        new VatSubtotal(Vat.EXEMPT, Money.ofCents(5), Money.ZERO));
        assertThat(invoice.total()).isEqualTo(Money.ofCents(13195));
    }

    @ParameterizedTest
    @CsvSource({"50, 21, 11", "150, 9, 14", "-50, 21, -11", "-150, 9, -14", "0, 21, 0"})
    void halfACentOfTaxGoesAwayFromZero(long net, int percent, long tax) {
        assertThat(Vat.standard(percent).over(Money.ofCents(net))).isEqualTo(Money.ofCents(tax));
    }

    @Test
    void whoGetsMoneyBackGetsACreditNote() {
        assertThat(Invoices.of(line(-1, HIGH)).type()).isEqualTo(InvoiceType.CREDIT_NOTE);
        assertThat(Invoices.of(line(1, HIGH)).type()).isEqualTo(InvoiceType.INVOICE);
        assertThat(Invoices.of(line(10000, Vat.EXEMPT), line(-9000, HIGH)).type())
                .as("10.00 is owed without tax, 8.90 is given back with it")
                .isEqualTo(InvoiceType.CREDIT_NOTE);
    }

    @Test
    void aRateIsTheSameHoweverManyZerosItIsWrittenWith() {
        assertThat(new Vat(VatCategory.STANDARD, new BigDecimal("21.00"))).isEqualTo(HIGH);
        assertThat(new Vat(VatCategory.ZERO_RATED, new BigDecimal("0.00"))).isEqualTo(Vat.of(BigDecimal.ZERO));
        assertThat(new Vat(VatCategory.STANDARD, new BigDecimal("20")).percent().toPlainString())
                .isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 0", "EXEMPT, 21", "STANDARD, -9", "STANDARD, 100.01", "STANDARD, 5.125"})
    void aPercentageThatCannotBeIsRefused(VatCategory category, BigDecimal percent) {
        assertThatThrownBy(() -> new Vat(category, percent)).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("vat.percent");
            assertThat(refusal.code()).isEqualTo("vat.wrong");
        });
    }

    @Property
    void theOrderOfLinesAndHowTheyAreCutChangeNoCent(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -1_000_000_00, max = 1_000_000_00) Long> cents) {
        InvoiceLine[] lines = cents.stream()
                .map(each -> line(each, each % 2 == 0 ? HIGH : LOW))
                .toArray(InvoiceLine[]::new);
        InvoiceLine[] cut = Stream.of(lines)
                .flatMap(line -> Stream.of(line(line.net().cents() - 1, line.vat()), line(1, line.vat())))
                .toArray(InvoiceLine[]::new);
        Collections.reverse(Arrays.asList(cut));

        assertThat(Invoices.of(cut).vat()).isEqualTo(Invoices.of(lines).vat());
        assertThat(Invoices.of(cut).total()).isEqualTo(Invoices.of(lines).total());
    }
}

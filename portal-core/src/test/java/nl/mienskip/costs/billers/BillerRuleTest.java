package nl.mienskip.costs.billers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class BillerRuleTest {

    @Test
    void numbersAreTakenAsPeopleWriteThem() {
        assertThat(BillerRule.iban("nl91 abna 0417 1643 00")).isEqualTo("NL91ABNA0417164300");
        assertThat(BillerRule.vatNumber("nl 0012.34.567.b01")).isEqualTo("NL001234567B01");
        assertThat(BillerRule.postcode("9851ab")).isEqualTo("9851 AB");
        assertThat(BillerRule.iban("BE71 0961 2345 6769")).isEqualTo("BE71096123456769");
        assertThat(BillerRule.iban(null)).isEmpty();
        assertThat(BillerRule.postcode(" ")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refused("iban", () -> BillerRule.iban("NL91ABNA0417164301"));
        refused("iban", () -> BillerRule.iban("0417164300"));
        refused("iban", () -> BillerRule.iban("NL14ABNA04171643001234"));
        refused("iban", () -> BillerRule.iban("XX91ABNA0417164300"));
        refused("vatNumber", () -> BillerRule.vatNumber("NL1234567B01"));
        refused("postcode", () -> BillerRule.postcode("0851 AB"));
        refused("postcode", () -> BillerRule.postcode("1234 SS"));
        refused("bic", () -> BillerRule.bic("ABN"));
        refused("email", () -> BillerRule.email("penningmeester"));
        refused("name", () -> BillerRule.text("name", "x".repeat(101)));
        refused("dueDays", () -> BillerRule.dueDays(0));
    }

    private static void refused(String field, Supplier<?> read) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(read::get)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}

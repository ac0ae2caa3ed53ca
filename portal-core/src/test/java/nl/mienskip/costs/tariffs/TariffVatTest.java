package nl.mienskip.costs.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class TariffVatTest {

    @Test
    void aRulesOwnRateGoesBeforeThatOfTheTariff() {
        Tariff tariff = with("[{'op':'add','path':'/vat','value':'9'},{'op':'add','path':'/rules/2/vat','value':0}]");

        assertThat(tariff.vat("membership")).isEqualByComparingTo("9");
        assertThat(tariff.vat("main")).isEqualByComparingTo("0");
        assertThat(tariff.vat("band")).as("the whole").isEqualByComparingTo("9");
    }

    @Test
    void whereNothingIsSaidItIsTheStandardRateAndTheWordsSaySo() {
        assertThat(Documents.EXAMPLE.vat("membership")).isEqualByComparingTo("21");
        assertThat(TariffWords.ofTheWhole(Documents.EXAMPLE, Language.EN))
                .last()
                .asString()
                .contains("21% VAT");
    }

    @Test
    void taxChangesNoQuote() {
        String facts = "{'inhabitants':26000,'memberSince':'2021-04-01','services':[{'code':'main','since':2021}]}";

        assertThat(Documents.quote(with("[{'op':'add','path':'/vat','value':'9'}]"), facts)
                        .total())
                .isEqualTo(Documents.quote(Documents.EXAMPLE, facts).total());
    }

    private static Tariff with(String patch) {
        return TariffDocument.read(JsonFields.of(Documents.exampleWith(patch), ""));
    }
}

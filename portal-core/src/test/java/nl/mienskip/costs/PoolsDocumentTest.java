package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolsDocumentTest {

    private static final String POOL =
            "{'code':'hosting','names':{'nl':'Hosting'},'amount':'10','key':{'type':'equal'}}";

    @Test
    void whatIsWrittenIsReadTheSame() {
        DistributionKey hybrid = new DistributionKey.Hybrid(
                new KeyBase.PerInhabitant(new BigDecimal("0.10")),
                new DistributionKey.Usage(List.of(new DistributionKey.WeighedMeter("mails", BigDecimal.ONE))),
                List.of(new DistributionKey.Extra("1", "own domain", Money.ofCents(45_00))));
        String written = new PoolsDocument(
                        2026, List.of(Burum.certificates(hybrid), Burum.hosting(new DistributionKey.Equal())))
                .write();

        PoolsDocument read = read(written);

        assertThat(read.write()).isEqualTo(written);
        assertThat(read.pools().getFirst().key()).isEqualTo(hybrid);
        assertThat(read.pools().getFirst().amount()).isEqualTo(Money.ofCents(650_00));
    }

    @Test
    void taxAndMeterMayBeLeftOut() {
        CostPoolView pool = read("{'year':2026,'pools':[" + POOL + "]}").pools().getFirst();

        assertThat(pool.vat()).isEqualByComparingTo("21");
        assertThat(pool.meter().apiName()).isEqualTo("requests");
    }

    /** It is checked when it is handed in: members decided about these words. */
    @Test
    void whatWasDecidedIsReadWhateverItHolds() {
        PoolsDocument read = read("{'year':2026,'pools':[" + POOL.replace("Hosting", "Hos\u202Eting") + "]}");

        assertThat(read.pools().getFirst().name(Language.NL)).isEqualTo("Hos\u202Eting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'year':2026,'pools':[]} | pools",
                "{'year':2026,'pools':[POOL,POOL]} | pools",
                "{'year':26,'pools':[POOL]} | year",
                "{'year':2026,'pools':[{'code':'A','names':{'nl':'A'},'amount':1,'key':{'type':'equal'}}]} | pools[0].code",
                "{'year':2026,'pools':[{'code':'a','names':{'en':'A'},'amount':1,'key':{'type':'equal'}}]} | pools[0].names.nl",
                "{'year':2026,'pools':[{'code':'a','names':{'nl':'A'},'amount':-1,'key':{'type':'equal'}}]} | pools[0].amount",
                "{'year':2026,'pools':[{'code':'a','names':{'nl':'A'},'amount':1,'key':{'type':'?'}}]} | pools[0].key.type",
                "{'year':2026,'pools':[{'code':'a','names':{'nl':'A'},'amount':1,'vat':101,'key':{'type':'equal'}}]} | vat",
                "{'year':2026,'pools':[{'code':'a','names':{'nl':'A'},'amount':1,'meter':'?','key':{'type':'equal'}}]} | pools[0].meter"
            })
    void whatIsWrongIsRefusedAtItsPlace(String document, String place) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read(document.replace("POOL", POOL)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).isEqualTo(place);
    }

    @Test
    void aPoolIsToldInSentencesInEveryLanguage() {
        Brackets brackets = new Brackets(
                Brackets.Mode.WHOLE,
                Brackets.Border.BELOW,
                List.of(
                        new Brackets.Bracket(new BigDecimal(25_000), BigDecimal.ZERO, Money.ofCents(10_581_00)),
                        new Brackets.Bracket(null, new BigDecimal("0.02"), Money.ofCents(15_872_00))));
        CostPoolView pool = Burum.hosting(new DistributionKey.Hybrid(
                new KeyBase.ByBracket(brackets),
                new DistributionKey.Usage(List.of(
                        new DistributionKey.WeighedMeter("requests", BigDecimal.TWO),
                        new DistributionKey.WeighedMeter("mails", BigDecimal.ONE))),
                List.of(new DistributionKey.Extra("1", "eigen domein", Money.ofCents(45_00)))));

        assertThat(KeySentences.of(pool, Language.NL).stream().map(sentence -> sentence.replace('\u00a0', ' ')))
                .containsExactly(
                        "Samen kost dit € 2.820,00. Op de rekening komt daar 21 procent btw bij.",
                        "Iedere deelnemer betaalt eerst wat bij het hele aantal inwoners hoort:",
                        "Tot en met 25.000 inwoners: € 10.581,00 en € 0,00 per inwoner.",
                        "Daarboven: € 15.872,00 en € 0,02 per inwoner.",
                        "Deelnemer 1 betaalt zelf € 45,00 voor: eigen domein.",
                        "De rest wordt naar gebruik verdeeld, van deze meters samen:",
                        "2 keer: verzoeken aan de website.",
                        "1 keer: verstuurde mails.");
        for (Language language : Language.values()) {
            assertThat(KeySentences.of(pool, language)).hasSize(8).noneMatch(sentence -> sentence.contains("{"));
            for (Meter meter : Meter.values()) {
                assertThat(Words.meter(language, meter.apiName()))
                        .as("members read a name, not that of the API")
                        .isNotEqualTo(meter.apiName())
                        .isNotBlank();
            }
        }
    }

    private static PoolsDocument read(String document) {
        return PoolsDocument.read(JsonFields.of(JsonText.read(document.replace('\'', '"')), ""));
    }
}

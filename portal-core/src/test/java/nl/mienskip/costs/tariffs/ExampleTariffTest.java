package nl.mienskip.costs.tariffs;

import static nl.mienskip.costs.tariffs.Documents.EXAMPLE;
import static nl.mienskip.costs.tariffs.Documents.quote;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.Fraction;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a cooperative's tariff of 2021, line by line. */
class ExampleTariffTest {

    private static final String MAIN = "{'code':'main','since':2015}";

    @Test
    void aMemberOfSixtyThousandWithTheWholePackagePaysItsLinesLessTheDiscount() {
        Quote quote = quote(EXAMPLE, """
                {'inhabitants':60000,'memberSince':'2015-01-01','services':[{'code':'main','since':2015},
                 {'code':'main-hosting','since':2015},{'code':'website','since':2018},
                 {'code':'website-hosting','since':2018},{'code':'registry','since':2019}],
                 'actualCosts':{'website-hosting':'1000'}}""");

        assertThat(lines(quote))
                .containsExactly(
                        "membership 3000.00",
                        "main 189600.00",
                        "innovation 0.00",
                        "main-hosting 61600.00",
                        "website 15872.00",
                        "website-hosting 1100.00",
                        "registry 79800.00",
                        "registry-development 12000.00",
                        "registry-line 1772.00",
                        "package -10000.00");
        assertThat(quote.total()).hasToString("354744.00");
    }

    @Test
    void theLevyIsShownAsAPartOfTheMainService() {
        QuoteLine levy = line(quote(EXAMPLE, member(26_000, "2015-01-01", MAIN)), "innovation");

        assertThat(levy.contained()).hasToString("3120.00");
        assertThat(levy.amount()).hasToString("0.00");
        assertThat(levy.words(Language.EN))
                .containsExactly(
                        "3.7% of €3.16 per inhabitant is €0.12, rounded.",
                        "€0.12 × 26,000 inhabitants is €3,120.00.", "This is part of: Main service.");
    }

    @Test
    void inTheFirstYearTheLevyIsGivenBackSoThatAnInhabitantCostsThreeEurosAndFourCents() {
        Quote quote = quote(EXAMPLE, member(26_000, "2021-04-01", "{'code':'main','since':2021}"));

        assertThat(lines(quote))
                .containsExactly(
                        "membership 3000.00",
                        "entry-fee 2000.00",
                        "main 82160.00",
                        "innovation -3120.00",
                        "main-entry 40000.00");
        assertThat(line(quote, "main").amount().plus(line(quote, "innovation").amount()))
                .hasToString("79040.00");
    }

    @ParameterizedTest
    @CsvSource({
        "299999, 947996.84, 35999.88",
        "300000, 948000.00, 36000.00",
        "300001, 948000.00, 36000.00",
        "900000, 948000.00, 36000.00"
    })
    void theMainServiceAndItsLevyCountNoMoreThanThreeHundredThousand(long inhabitants, String main, String levy) {
        Quote quote = quote(EXAMPLE, member(inhabitants, "2015-01-01", MAIN));

        assertThat(line(quote, "main").amount()).hasToString(main);
        assertThat(line(quote, "innovation").contained()).hasToString(levy);
    }

    @ParameterizedTest
    @CsvSource({"31999, 40000.00", "32000, 40000.00", "32001, 40001.25", "119999, 149998.75", "120001, 150000.00"})
    void joiningTheMainServiceCostsAtLeastFortyAndAtMostAHundredAndFiftyThousand(long inhabitants, String amount) {
        Quote quote = quote(EXAMPLE, member(inhabitants, "2015-01-01", "{'code':'main','since':2021}"));

        assertThat(line(quote, "main-entry").amount()).hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "24999, 10581.00",
        "25000, 10581.00",
        "25001, 15872.00",
        "60000, 15872.00",
        "60001, 21162.00",
        "100000, 21162.00",
        "100001, 26453.00",
        "150000, 26453.00",
        "150001, 31743.00"
    })
    void theWebsiteCostsWhatItsBracketSays(long inhabitants, String amount) {
        assertThat(line(quote(EXAMPLE, member(inhabitants, "2015-01-01", "{'code':'website','since':2018}")), "website")
                        .amount())
                .hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "29999, 41498.85",
        "30000, 41500.00",
        "30001, 41500.67",
        "70000, 68300.00",
        "70001, 68300.55",
    })
    void theLinesOfHostingMeetAtTheirBorders(long inhabitants, String amount) {
        assertThat(line(
                                quote(
                                        EXAMPLE,
                                        member(inhabitants, "2015-01-01", "{'code':'main-hosting','since':2018}")),
                                "main-hosting")
                        .amount())
                .hasToString(amount);
    }

    @Test
    void hostingHasNoJumpAndWebsiteAndPackageHaveOneAtEachBorder() {
        assertThat(EXAMPLE.jumps())
                .contains(
                        new Jump("website", BigDecimal.valueOf(25_000), Fraction.of(5_291, 1)),
                        new Jump("website", BigDecimal.valueOf(150_000), Fraction.of(5_290, 1)),
                        new Jump("package", BigDecimal.valueOf(150_000), Fraction.of(18_000, 1)))
                .extracting(Jump::rule)
                .containsOnly("website", "package")
                .hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"25000, -6000.00", "25001, -10000.00", "100000, -14000.00", "150000, -18000.00", "150001, 0.00"})
    void thePackageIsCheaperByBracketAndNotAboveTheLast(long inhabitants, String amount) {
        String all = MAIN + ",{'code':'registry','since':2018},{'code':'website','since':2018}";

        assertThat(line(quote(EXAMPLE, member(inhabitants, "2015-01-01", all)), "package")
                        .amount())
                .hasToString(amount);
    }

    @Test
    void withoutOneOfTheThreeServicesThereIsNoDiscount() {
        assertThat(lines(quote(EXAMPLE, member(20_000, "2015-01-01", MAIN + ",{'code':'website','since':2018}"))))
                .noneMatch(line -> line.startsWith("package"));
    }

    @Test
    void whatIsReckonedIsAlsoSaid() {
        assertThat(TariffWords.of(EXAMPLE, rule("main"), Language.NL))
                .containsExactly(
                        "€\u00a03,16 per inwoner, over hoogstens 300.000 inwoners.",
                        "Voor wie dit afneemt: Hoofddienst.");
        assertThat(TariffWords.of(EXAMPLE, rule("main-entry"), Language.EN))
                .containsExactly(
                        "Once, at the beginning.",
                        "€1.25 per inhabitant.",
                        "For those who take: Main service.",
                        "It is at least €40,000.00.",
                        "It is at most €150,000.00.");
        assertThat(TariffWords.of(EXAMPLE, rule("innovation"), Language.EN))
                .containsExactly(
                        "3.7%, already in the price of: Main service.",
                        "The amount per inhabitant is rounded to €0.01 for it.",
                        "For those who take: Main service.",
                        "In the first year of membership this need not be paid.");
        assertThat(TariffWords.of(EXAMPLE, rule("website"), Language.EN))
                .contains("up to and including 25,000: €10,581.00.", "above 150,000: €31,743.00.");
    }

    private static TariffRule rule(String code) {
        return EXAMPLE.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String member(long inhabitants, String since, String services) {
        return "{'inhabitants':" + inhabitants + ",'memberSince':'" + since + "','services':[" + services + "]}";
    }

    private static QuoteLine line(Quote quote, String rule) {
        return quote.lines().stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Quote quote) {
        return quote.lines().stream()
                .map(line -> line.rule() + " " + line.amount())
                .toList();
    }
}

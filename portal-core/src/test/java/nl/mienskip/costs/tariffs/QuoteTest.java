package nl.mienskip.costs.tariffs;

import static nl.mienskip.costs.tariffs.Documents.quote;
import static nl.mienskip.costs.tariffs.Documents.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

    private static final String EACH_A_THOUSAND =
            "{'code':'each','names':{'nl':'Elk'},'price':{'kind':'perMember','amount':'1000'}}";
    private static final String MEMBER = "{'inhabitants':1000,'memberSince':'2020-01-01'}";

    @ParameterizedTest
    @CsvSource({"100, 0.00", "1000, 0.00", "1001, 0.05", "3000, 100.00", "3001, 100.02"})
    void whatIsMeteredCostsByStepsAboveItsAllowance(String used, String total) {
        Tariff steps = tariff("""
                {'code':'use','names':{'nl':'Gebruik'},'price':{'kind':'perUnit','meter':'requests','allowance':1000,
                 'mode':'graduated','border':'below','brackets':[{'to':2000,'rate':'0.05'},{'rate':'0.02'}]}}""");

        assertThat(quote(steps, withUsage(used)).total()).hasToString(total);
    }

    @ParameterizedTest
    @CsvSource({"2000, 100.00", "2001, 40.02"})
    void volumeStepsGiveTheWholeQuantityThePriceOfItsStep(String used, String total) {
        Tariff steps = tariff("""
                {'code':'use','names':{'nl':'Gebruik'},'price':{'kind':'perUnit','meter':'requests',
                 'mode':'whole','border':'below','brackets':[{'to':2000,'rate':'0.05'},{'rate':'0.02'}]}}""");

        assertThat(quote(steps, withUsage(used)).total()).hasToString(total);
    }

    @Test
    void hoursAndActualCostsAreTakenFromTheFacts() {
        Tariff tariff = tariff("""
                {'code':'design','names':{'nl':'Ontwerp'},'price':{'kind':'perHour','rate':'87'}},
                {'code':'audit','names':{'nl':'Controle'},'price':{'kind':'actualCost','surcharge':'10'}}""");

        assertThat(
                        amounts(
                                quote(
                                        tariff,
                                        "{'inhabitants':600,'memberSince':'2020-01-01','hours':{'design':40},'actualCosts':{'audit':'0.05'}}")))
                .containsExactly("design 3480.00", "audit 0.06");
    }

    @Test
    void aFactThatARuleNeedsAndThatIsMissingIsAskedForAtItsPlace() {
        Tariff tariff = tariff("{'code':'design','names':{'nl':'Ontwerp'},'price':{'kind':'perHour','rate':'87'}}");

        assertThatThrownBy(() -> quote(tariff, MEMBER))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo("facts.hours.design"));
    }

    @Test
    void whoIsNoMemberPaysOnlyWhatIsForOthers() {
        Tariff tariff = tariff(EACH_A_THOUSAND
                + ",{'code':'hours','names':{'nl':'Uren'},'payers':'others','price':{'kind':'perHour','rate':'100'}}"
                + ",{'code':'all','names':{'nl':'Allen'},'payers':'all','price':{'kind':'perMember','amount':'1'}}");

        assertThat(amounts(quote(tariff, "{'inhabitants':1,'hours':{'hours':2}}")))
                .containsExactly("hours 200.00", "all 1.00");
        assertThat(amounts(quote(tariff, MEMBER))).containsExactly("each 1000.00", "all 1.00");
    }

    @Test
    void aServiceIsEnteredInTheYearInWhichTheLastOfItsPartsWasTaken() {
        Tariff tariff = tariff("""
                {'code':'join','names':{'nl':'Begin'},'when':'entry','services':['a','b'],
                 'price':{'kind':'perMember','amount':'500'}}""");
        String taken = "{'inhabitants':1,'memberSince':'2020-01-01','services':[{'code':'a','since':2024},"
                + "{'code':'b','since':%d}]}";

        assertThat(quote(tariff, taken.formatted(2026)).total()).hasToString("500.00");
        assertThat(quote(tariff, taken.formatted(2025)).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 1000.00", "2026-01-01, 0.00", "2026-12-31, 0.00"})
    void aWaiverHoldsForTheCalendarYearOfJoining(String since, String total) {
        Tariff tariff = tariff("""
                {'code':'each','names':{'nl':'Elk'},'waivedInFirstYear':true,
                 'price':{'kind':'perMember','amount':'1000'}}""");

        assertThat(quote(tariff, "{'inhabitants':1,'memberSince':'" + since + "'}")
                        .total())
                .hasToString(total);
    }

    @Test
    void aLevyOnTopIsAPercentageOfTheLinesItNames() {
        Tariff tariff = tariff(EACH_A_THOUSAND
                + ",{'code':'other','names':{'nl':'Anders'},'price':{'kind':'perMember','amount':'7'}}"
                + ",{'code':'levy','names':{'nl':'Heffing'},'price':{'kind':'levy','percentage':'3.7','of':['each']}}");

        assertThat(amounts(quote(tariff, MEMBER))).containsExactly("each 1000.00", "other 7.00", "levy 37.00");
    }

    @Test
    void aProvisionalIndexIsAddedAndTheSettledOneCorrectedLater() {
        assertThat(amounts(quote(tariff(EACH_A_THOUSAND, "'indexation':{'provisional':2}"), MEMBER)))
                .containsExactly("each 1020.00");
        assertThat(amounts(quote(tariff(EACH_A_THOUSAND, "'indexation':{'provisional':2,'settled':'3.5'}"), MEMBER)))
                .containsExactly("each 1020.00", "indexation 15.00");
    }

    @Test
    void pricesThatHoldTheProvisionalIndexAreCorrectedFromThere() {
        Quote quote =
                quote(tariff(EACH_A_THOUSAND, "'indexation':{'provisional':2,'settled':1,'included':true}"), MEMBER);

        // 1000 held 2 %, so without it 1000 / 1.02; one percent of that comes back
        assertThat(amounts(quote)).containsExactly("each 1000.00", "indexation -9.80");
        assertThat(quote.lines().getLast().exact()).hasToString("-500/51");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 40000.00, 0.00", // below the minimum both times
        "39500, 40290.00, 395.00", // 39,500 × 1.02 and × 1.03
        "39000, 40000.00, 170.00", // 39,780 is below the minimum, 40,170 is not
        "60000, 50000.00, 0.00" // above the maximum both times
    })
    void theSettlementKeepsToMinimumAndMaximum(String price, String charged, String settled) {
        Tariff tariff = tariff(
                "{'code':'each','names':{'nl':'Elk'},'minimum':40000,'maximum':50000,'price':{'kind':'perMember','amount':"
                        + price + "}}",
                "'indexation':{'provisional':2,'settled':3}");

        assertThat(amounts(quote(tariff, MEMBER))).containsExactly("each " + charged, "indexation " + settled);
    }

    @Test
    void aLevyOnWhatFollowsNoIndexIsNotSettledEither() {
        Tariff tariff = tariff(
                "{'code':'audit','names':{'nl':'Controle'},'price':{'kind':'actualCost'}},"
                        + "{'code':'levy','names':{'nl':'Heffing'},'price':{'kind':'levy','percentage':10,'of':['audit']}}",
                "'indexation':{'provisional':2,'settled':3},'band':{'least':0,'most':0}");

        assertThat(amounts(quote(
                        tariff,
                        "{'inhabitants':1,'memberSince':'2020-01-01','actualCosts':{'audit':1000},'lastYear':1}")))
                .containsExactly("audit 1000.00", "levy 100.00", "indexation 0.00", "band 1.00");
    }

    @Test
    void whoPaidNothingLastYearIsHeldByNoBand() {
        assertThat(quote(
                                tariff(EACH_A_THOUSAND, "'band':{'least':0,'most':0}"),
                                "{'inhabitants':1,'memberSince':'2020-01-01','lastYear':0}")
                        .total())
                .hasToString("1000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "'999999999999', 2000000000, 0",
        "1, 1, 999999999999",
    })
    void anAmountThatIsTooLargeToBeMeantIsRefused(String rate, long inhabitants, String lastYear) {
        Tariff tariff = tariff(
                "{'code':'head','names':{'nl':'Hoofd'},'price':{'kind':'perInhabitant','rate':" + rate + "}}",
                "'band':{'least':0,'most':1000}");

        assertThatThrownBy(() -> quote(
                        tariff,
                        "{'inhabitants':" + inhabitants + ",'memberSince':'2020-01-01','lastYear':'" + lastYear + "'}"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRateIsWrittenToItsLastDigit() {
        Tariff tariff = tariff("""
                {'code':'use','names':{'nl':'Gebruik'},'price':{'kind':'perUnit','meter':'bytes-out','mode':'whole',
                 'border':'below','brackets':[{'rate':'0.00000002'}]}}""");

        assertThat(quote(tariff, "{'inhabitants':1,'memberSince':'2020-01-01','usage':{'bytes-out':1000000000}}")
                        .lines()
                        .getFirst()
                        .words(Language.EN))
                .containsExactly("Line any number: €0.00000002 × 1,000,000,000 is €20.00.");
    }

    @Test
    void actualCostsFollowNoIndex() {
        Tariff tariff = tariff(
                "{'code':'audit','names':{'nl':'Controle'},'price':{'kind':'actualCost'}}",
                "'indexation':{'provisional':2,'settled':3}");

        assertThat(amounts(quote(tariff, "{'inhabitants':1,'memberSince':'2020-01-01','actualCosts':{'audit':'100'}}")))
                .containsExactly("audit 100.00", "indexation 0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 0.00, 0.00, 1000.00, 0.00",
        "900.00, 0.00, -35.20, 964.80, 35.20", // at most 7.2 % more than 900
        "1100.00, 0.00, 37.30, 1037.30, -37.30", // at most 5.7 % less than 1100
        "980.00, 40.00, 40.00, 1040.00, 0.00", // what was kept back before is paid when there is room
        "333.33, 0.00, -642.68, 357.32, 642.68" // 357.32976 is rounded down, to stay within the band
    })
    void theBandLimitsTheChangeAndCarriesTheRest(
            String lastYear, String carried, String adjustment, String total, String carriedOn) {
        Quote quote = quote(
                tariff(EACH_A_THOUSAND, "'band':{'least':'-5.7','most':'7.2'}"),
                "{'inhabitants':1,'memberSince':'2020-01-01','lastYear':'%s','carried':'%s'}"
                        .formatted(lastYear, carried));

        assertThat(amounts(quote)).containsExactly("each 1000.00", "band " + adjustment);
        assertThat(quote.total()).hasToString(total);
        assertThat(quote.carried()).hasToString(carriedOn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'lastYear':'0','carried':'35.20' | 1035.20", "'carried':'-35.20' | 964.80"})
    void whereNoBandHoldsWhatWasCarriedIsCharged(String facts, String total) {
        Quote quote = quote(
                tariff(EACH_A_THOUSAND, "'band':{'least':'-5.7','most':'7.2'}"),
                "{'inhabitants':1,'memberSince':'2020-01-01'," + facts + "}");

        assertThat(quote.total()).hasToString(total);
        assertThat(quote.carried()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoIsNoMemberAnyMoreIsHeldByNoBandAndSettlesWhatWasCarried() {
        assertThat(amounts(quote(
                        tariff(EACH_A_THOUSAND, "'band':{'least':-10,'most':10}"),
                        "{'inhabitants':1,'lastYear':'540','carried':'12.34'}")))
                .containsExactly("band 12.34");
    }

    @Test
    void aServiceTakenForTheFirstTimeIsPaidInFullBesideTheBand() {
        Tariff tariff = tariff(
                EACH_A_THOUSAND + ",{'code':'video','names':{'nl':'Beeld'},'services':['a'],"
                        + "'price':{'kind':'perMember','amount':700}}",
                "'band':{'least':0,'most':10}");
        String facts =
                "{'inhabitants':1,'memberSince':'2020-01-01','lastYear':'900','services':[{'code':'a','since':%d}]}";

        Quote first = quote(tariff, facts.formatted(2026));

        assertThat(amounts(first)).containsExactly("each 1000.00", "video 700.00", "band -10.00");
        assertThat(first.recurring()).as("what the next year is compared with").hasToString("1690.00");
        assertThat(amounts(quote(tariff, facts.formatted(2025)))).contains("band -710.00");
    }

    @Test
    void aCarriedAmountIsChargedWhereTheTariffHasNoBandAnyMore() {
        assertThat(amounts(quote(
                        tariff(EACH_A_THOUSAND), "{'inhabitants':1,'memberSince':'2020-01-01','carried':'12.34'}")))
                .containsExactly("each 1000.00", "band 12.34");
    }

    @Test
    void aPackageDiscountIsNeverMoreThanItsServicesCost() {
        String off = "{'code':'off','names':{'nl':'Korting'},'services':['a','b'],'price':{'kind':'packageDiscount',"
                + "'mode':'whole','border':'below','brackets':[{'fixed':500}]}}";
        String services = "{'code':'a','names':{'nl':'A'},'services':['a'],'price':{'kind':'perMember','amount':100}},"
                + "{'code':'b','names':{'nl':'B'},'services':['b'],'price':{'kind':'perMember','amount':'50.50'}}";
        String facts =
                "{'inhabitants':1,'memberSince':'2020-01-01','services':[{'code':'a','since':2020},{'code':'b','since':2020}]}";

        assertThat(amounts(quote(tariff(off + "," + services), facts)))
                .containsExactly("off -150.50", "a 100.00", "b 50.50");
        assertThat(quote(tariff(EACH_A_THOUSAND + "," + services + "," + off), facts)
                        .total())
                .as("the membership is no service of the package")
                .hasToString("1000.00");
    }

    @Test
    void aJumpIsOfTheSizeThatIsPaidAndWhereItIsMet() {
        Tariff tariff = tariff(
                "{'code':'use','names':{'nl':'Gebruik'},'price':{'kind':'perUnit','meter':'mails','allowance':10,"
                        + "'mode':'graduated','border':'below','brackets':[{'to':100,'rate':1},{'rate':1,'fixed':50}]}}",
                "'indexation':{'provisional':2}");

        assertThat(tariff.jumps()).containsExactly(new Jump("use", new BigDecimal("110"), Fraction.of(51, 1)));
    }

    @Test
    void aJumpIsNoneWhereBothSidesMeetABound() {
        assertThat(bounded("'maximum':100").jumps()).isEmpty();
        assertThat(bounded("'minimum':1000").jumps()).isEmpty();
        assertThat(bounded("'maximum':500").jumps())
                .containsExactly(new Jump("size", new BigDecimal("1000"), Fraction.of(300, 1)));
        assertThat(bounded("'minimum':300,'maximum':500").jumps())
                .containsExactly(new Jump("size", new BigDecimal("1000"), Fraction.of(200, 1)));
    }

    /** 200 to a thousand inhabitants, 900 above. */
    private static Tariff bounded(String bounds) {
        return tariff("{'code':'size','names':{'nl':'Omvang'}," + bounds
                + ",'price':{'kind':'byInhabitants','mode':'whole','border':'below',"
                + "'brackets':[{'to':1000,'fixed':200},{'fixed':900}]}}");
    }

    @Test
    void theBandLooksAtWhatRecursAlone() {
        Quote quote = quote(
                tariff(
                        EACH_A_THOUSAND
                                + ",{'code':'once','names':{'nl':'Eens'},'when':'entry','services':['a'],"
                                + "'price':{'kind':'perMember','amount':'5000'}}",
                        "'band':{'least':0,'most':0}"),
                "{'inhabitants':1,'memberSince':'2020-01-01','services':[{'code':'a','since':2026}],'lastYear':'1000'}");

        assertThat(amounts(quote)).containsExactly("each 1000.00", "once 5000.00", "band 0.00");
    }

    private static String withUsage(String requests) {
        return "{'inhabitants':1000,'memberSince':'2020-01-01','usage':{'requests':'" + requests + "'}}";
    }

    private static List<String> amounts(Quote quote) {
        return quote.lines().stream()
                .map(line -> line.rule() + " " + line.amount())
                .toList();
    }
}

package nl.mienskip.costs.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TariffWordsTest {

    private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\d}|''");

    private static final Tariff OF_EVERY_KIND =
            Documents.tariff("""
            {'code':'each','names':{'nl':'Elk'},'vat':9,'price':{'kind':'perMember','amount':'10.50'}},
            {'code':'head','names':{'nl':'Hoofd'},'price':{'kind':'perInhabitant','rate':'0.0726'}},
            {'code':'capped','names':{'nl':'Tot'},'price':{'kind':'perInhabitant','rate':'1','cap':50}},
            {'code':'line','names':{'nl':'Regel'},'price':{'kind':'byInhabitants','mode':'whole','border':'above',
             'brackets':[{'to':100,'rate':1,'fixed':2},{'to':200,'rate':1},{'fixed':3}]}},
            {'code':'parts','names':{'nl':'Delen'},'price':{'kind':'byInhabitants','mode':'graduated','border':'below',
             'brackets':[{'to':100,'rate':1,'fixed':2},{'rate':2}]}},
            {'code':'use','names':{'nl':'Gebruik'},'price':{'kind':'perUnit','meter':'mails','allowance':10,
             'mode':'whole','border':'below','brackets':[{'rate':'0.01'}]}},
            {'code':'hours','names':{'nl':'Uren'},'payers':'others','price':{'kind':'perHour','rate':100}},
            {'code':'audit','names':{'nl':'Controle'},'price':{'kind':'actualCost'}},
            {'code':'host','names':{'nl':'Hosting'},'price':{'kind':'actualCost','surcharge':10}},
            {'code':'least','names':{'nl':'Minstens'},'services':['a'],'when':'entry','minimum':5,'maximum':9,
             'waivedInFirstYear':true,'price':{'kind':'perInhabitant','rate':'0.01'}},
            {'code':'levy','names':{'nl':'Heffing'},'price':{'kind':'levy','percentage':'3.7','of':['each']}},
            {'code':'within','names':{'nl':'Erin'},'waivedInFirstYear':true,
             'price':{'kind':'levy','percentage':'3.7','of':['head'],'within':true,'rateDecimals':4}},
            {'code':'off','names':{'nl':'Korting'},'services':['a','b'],'price':{'kind':'packageDiscount',
             'mode':'whole','border':'below','brackets':[{'fixed':5}]}}""", "'indexation':{'provisional':2,'settled':3},'band':{'least':-5,'most':5}");

    private static final String FACTS = """
            {'inhabitants':600,'memberSince':'%s-05-01','services':[{'code':'a','since':2026},{'code':'b','since':2026}],
             'usage':{'mails':40},'hours':{'hours':3},'actualCosts':{'audit':7,'host':9},'lastYear':100,'ended':10,'carried':-3}""";

    @ParameterizedTest
    @EnumSource
    void everyRuleIsToldInEveryLanguage(Language language) {
        Stream<String> rules =
                OF_EVERY_KIND.rules().stream().flatMap(rule -> TariffWords.of(OF_EVERY_KIND, rule, language).stream());

        assertThat(Stream.concat(rules, TariffWords.ofTheWhole(OF_EVERY_KIND, language).stream()))
                .hasSizeGreaterThan(30)
                .noneMatch(LEFT_OPEN.asPredicate());
    }

    @ParameterizedTest
    @EnumSource
    void theArithmeticOfEveryRuleIsToldInEveryLanguage(Language language) {
        assertThat(Stream.of("2020", "2026")
                        .map(since -> Documents.quote(OF_EVERY_KIND, FACTS.formatted(since)))
                        .flatMap(quote -> quote.lines().stream())
                        .flatMap(line -> line.words(language).stream()))
                .hasSizeGreaterThan(40)
                .noneMatch(LEFT_OPEN.asPredicate());
    }

    @Test
    void bordersAreToldToTheInhabitant() {
        assertThat(told("line"))
                .contains(
                        "below 100: €1.00 per inhabitant plus €2.00.",
                        "below 200: €1.00 per inhabitant.",
                        "200 and above: €3.00.");
        assertThat(told("parts"))
                .contains(
                        "up to and including 100: €1.00 per inhabitant plus €2.00.",
                        "above 100: €2.00 per inhabitant.");
    }

    @Test
    void itIsSaidOfWhatAnAmountIsPaid() {
        assertThat(told("each")).contains("A fixed amount of €10.50.");
        assertThat(told("use")).contains("any number: €0.01 each.");
    }

    /** Two tariffs that ask other amounts must not read the same. */
    @Test
    void whatChangesAnAmountIsTold() {
        assertThat(said("'payers':'all',"))
                .contains("For members and for others.")
                .isNotEqualTo(said(""));
        assertThat(said("'indexed':false,"))
                .contains("This price does not follow inflation.")
                .isNotEqualTo(said(""));
        assertThat(told("within")).contains("The amount per inhabitant is rounded to €0.0001 for it.");
        assertThat(TariffWords.ofTheWhole(OF_EVERY_KIND, Language.EN))
                .contains("The settling of inflation stands outside these limits.");
    }

    private static List<String> said(String how) {
        Tariff tariff = Documents.tariff(
                "{'code':'each','names':{'nl':'Elk'}," + how + "'price':{'kind':'perMember','amount':1}}",
                "'indexation':{'provisional':2}");
        return TariffWords.of(tariff, tariff.rules().getFirst(), Language.EN);
    }

    static List<Language> languages() {
        return List.of(Language.values());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameMessages(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.NL));
    }

    private static List<String> told(String code) {
        return OF_EVERY_KIND.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .flatMap(rule -> TariffWords.of(OF_EVERY_KIND, rule, Language.EN).stream())
                .toList();
    }

    private static Set<String> keys(Language language) {
        return ResourceBundle.getBundle(
                        "nl.mienskip.costs.tariffs.words",
                        Locale.of(language.tag()),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .keySet();
    }
}

package nl.mienskip.costs.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line changes the example tariff, or a member's facts, and names the place of the refusal. */
class TariffRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            remove  /year                                |                        | year
            replace /year                                | 21                     | year
            remove  /names/nl                            |                        | names.nl
            add     /names/fr                            | 'Exemple'              | names.fr
            add     /colour                              | 'red'                  | colour
            replace /rules                               | []                     | rules
            replace /rules/1/code                        | 'membership'           | rules[1].code
            replace /rules/1/code                        | 'Entry Fee'            | rules[1].code
            replace /rules/1/when                        | 'never'                | rules[1].when
            replace /services/1/code                     | 'main'                 | services[1].code
            replace /rules/2/services/0                  | 'mail'                 | rules[2].services[0]
            replace /rules/0/price/kind                  | 'perDog'               | rules[0].price.kind
            remove  /rules/0/price/amount                |                        | rules[0].price.amount
            replace /rules/0/price/amount                | '3000.001'             | rules[0].price.amount
            replace /rules/0/price/amount                | '3.000,00'             | rules[0].price.amount
            replace /rules/0/price/amount                | -1                     | rules[0].price.amount
            replace /rules/2/price/rate                  | '-0.01'                | rules[2].price.rate
            replace /rules/2/price/rate                  | 1e99999999             | rules[2].price.rate
            replace /rules/2/price/rate                  | '1e3'                  | rules[2].price.rate
            replace /rules/2/price/rate                  | 1e13                   | rules[2].price.rate
            replace /rules/2/price/cap                   | 1e12                   | rules[2].price.cap
            replace /rules/0/names/nl                    | ' '                    | rules[0].names.nl
            replace /rules/2/price/cap                   | 0.5                    | rules[2].price.cap
            replace /rules/3/price/of                    | []                     | rules[3].price.of
            replace /rules/3/price/of/0                  | 'registry'             | rules[3].price.of[0]
            replace /rules/3/price/of/0                  | 'membership'           | rules[3].price.of
            replace /rules/3/price/within                | 'yes'                  | rules[3].price.within
            replace /rules/3/price/rateDecimals          | 7                      | rules[3].price.rateDecimals
            replace /rules/3/price/percentage            | 101                    | rules[3].price.percentage
            replace /rules/12                            | {'code':'more','names':{'nl':'Meer'},'price':{'kind':'levy','percentage':97,'of':['main'],'within':true}} | rules[12].price.percentage
            add     /rules/3/minimum                     | 1                      | rules[3].price.within
            replace /rules/4/maximum                     | '39999.99'             | rules[4].maximum
            remove  /rules/5/price/mode                  |                        | rules[5].price.mode
            remove  /rules/5/price/border                |                        | rules[5].price.border
            replace /rules/5/price/border                | 'beside'               | rules[5].price.border
            replace /rules/5/price/brackets              | []                     | rules[5].price.brackets
            replace /rules/5/price/brackets/1/to         | 30000                  | rules[5].price.brackets[1].to
            replace /rules/5/price/brackets/1/to         | 29999                  | rules[5].price.brackets[1].to
            remove  /rules/5/price/brackets/1/to         |                        | rules[5].price.brackets[1].to
            add     /rules/5/price/brackets/2/to         | 100000                 | rules[5].price.brackets[2].to
            add     /rules/7/indexed                     | true                   | rules[7].indexed
            replace /rules/11/services                   | ['main']               | rules[11].services
            add     /rules/11/minimum                    | 1                      | rules[11].minimum
            replace /rules/0/price                       | {'kind':'perUnit','meter':'steps'} | rules[0].price.meter
            replace /indexation/provisional              | -100                   | indexation.provisional
            replace /band/least                          | 1                      | band.least
            replace /rules/3/price/of                    | ['main','main']        | rules[3].price.of
            add     /rules/3/indexed                     | true                   | rules[3].indexed
            add     /rules/2/waivedInFirstYear           | true                   | rules[3].price.of
            add     /rules/2/maximum                     | 1000                   | rules[3].price.of
            replace /rules/11/services                   | ['main','main']        | rules[11].services
            add     /rules/1/payers                      | 'all'                  | rules[1].payers
            replace /rules/1/code                        | 'band'                 | rules[1].code
            replace /rules/12/price                      | {'kind':'levy','percentage':1,'of':['innovation']} | rules[12].price.of[0]
            replace /band/most                           | 1001                   | band.most
            replace /band/most                           | -1                     | band.most
            add     /vat                                 | '100.01'               | vat
            add     /vat                                 | -1                     | vat
            add     /rules/2/vat                         | '9.125'                | rules[2].vat
            """)
    void aTariffIsRefusedAtThePlaceThatIsWrong(String where, String value, String place) {
        String[] change = where.split("\\s+");
        String patch = "[{'op':'" + change[0] + "','path':'" + change[1] + "'"
                + (value == null ? "" : ",'value':" + value) + "}]";

        assertThatThrownBy(() -> TariffDocument.read(JsonFields.of(Documents.exampleWith(patch), "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(place));
    }

    @Test
    void aLevyWithinThatIsRoundedAboveItsRateIsRefused() {
        String rules = "{'code':'head','names':{'nl':'Hoofd'},'price':{'kind':'perInhabitant','rate':'0.9'}},"
                + "{'code':'in','names':{'nl':'Erin'},'price':{'kind':'levy','percentage':%d,'of':['head'],"
                + "'within':true,'rateDecimals':0}}";

        assertThat(Documents.tariff(rules.formatted(50)).rules()).hasSize(2);
        assertThatThrownBy(() -> Documents.tariff(rules.formatted(60)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.code()).isEqualTo("tariff.levy-more"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                                                    | facts.inhabitants
            {'inhabitants':-1}                                                    | facts.inhabitants
            {'inhabitants':0.5}                                                   | facts.inhabitants
            {'inhabitants':1,'village':'Burum'}                                   | facts.village
            {'inhabitants':1,'memberSince':'2021-02-29'}                          | facts.memberSince
            {'inhabitants':1,'year':1999}                                         | facts.year
            {'inhabitants':1,'services':[{'code':'mail','since':2021}]}           | facts.services[0].code
            {'inhabitants':1,'services':[{'code':'main','since':2022}]}           | facts.services[0].since
            {'inhabitants':1,'services':[{'code':'main','since':2020},{'code':'main','since':2021}]} | facts.services[1].code
            {'inhabitants':1,'usage':{'steps':1}}                                 | facts.usage.steps
            {'inhabitants':1,'usage':{'requests':-1}}                             | facts.usage.requests
            {'inhabitants':1,'hours':{'membership':1}}                            | facts.hours.membership
            {'inhabitants':1,'actualCosts':{'audit':'1.234'}}                     | facts.actualCosts.audit
            {'inhabitants':1,'lastYear':-1}                                       | facts.lastYear
            """)
    void factsAreRefusedAtThePlaceThatIsWrong(String facts, String place) {
        assertThatThrownBy(() -> Documents.facts(facts, Documents.EXAMPLE))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(place));
    }
}

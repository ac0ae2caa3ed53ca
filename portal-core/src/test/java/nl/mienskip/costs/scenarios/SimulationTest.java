package nl.mienskip.costs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Reason;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

    private static final String LINE = "{'names':{'nl':'Hosting'},'amount':'1000'}";
    private static final String CLASS = "{'inhabitants':600,'members':10}";

    @Test
    void costsRiseByTheIndexAndMembersByThoseWhoJoin() {
        Outlook outlook =
                simulate("'from':2026,'years':3,'index':'2'", LINE, "{'inhabitants':600,'members':10,'joining':5}");

        assertThat(outlook.sheets()).extracting(Outlook.Sheet::year).containsExactly(2026, 2027, 2028);
        assertThat(outlook.sheets()).extracting(Outlook.Sheet::members).containsExactly(10L, 15L, 20L);
        assertThat(outlook.sheets())
                .extracting(sheet -> sheet.total().toString())
                .containsExactly("1000.00", "1020.00", "1040.40");
        assertThat(equal(outlook)).containsExactly("100.00", "68.00", "52.02");
    }

    @Test
    void whatEachMemberAddsIsNotSharedByGrowing() {
        Outlook outlook = simulate(
                "'from':2026,'affordable':'60'",
                LINE + ",{'names':{'nl':'Per dorp'},'quantity':2,'price':'10','perMember':true}",
                CLASS);

        assertThat(equal(outlook)).containsExactly("120.00");
        // 1000 / (60 - 20)
        assertThat(outlook.curves().getFirst().breakEven()).hasValue(25);
    }

    @Test
    void whereEachMemberAddsWhatItMayPayThereIsNoBreakEven() {
        Outlook outlook = simulate(
                "'from':2026,'affordable':'20'",
                LINE + ",{'names':{'nl':'Per dorp'},'amount':'20','perMember':true}",
                CLASS);

        assertThat(outlook.curves().getFirst().breakEven()).isEmpty();
    }

    @Test
    void aKeyThatCannotDivideSaysWhyAndTheOthersGoOn() {
        Outlook outlook = simulate("{'from':2026,'keys':[{'type':'equal'},{'type':'usage'},"
                + "{'type':'hybrid','base':'200','variable':{'type':'equal'}}],'scenarios':[{'code':'a','names':{'nl':'A'},"
                + "'lines':[" + LINE + "]}],'memberships':[{'code':'m','names':{'nl':'M'},'classes':[" + CLASS
                + "]}]}");

        assertThat(outlook.sheets().getFirst().rows())
                .extracting(row -> row.refused() == null ? null : row.refused().reason())
                .containsExactly(null, Reason.MISSING_WEIGHT, Reason.BASE_ABOVE_TOTAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'from':2026 | 999999999999", "'from':2026,'index':1000,'years':20 | 1"})
    void anAmountThatIsTooLargeToBeMeantIsRefused(String head, String price) {
        String line = "{'names':{'nl':'x'},'quantity':'999999999','price':'" + price + "'}";

        assertThatThrownBy(() -> simulate(head, line, CLASS)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void moreMembersThanThereCouldBeAreNoBreakEven() {
        Outlook outlook = simulate(
                "'from':2026,'affordable':1",
                "{'names':{'nl':'x'},'amount':'9999999'},"
                        + "{'names':{'nl':'y'},'amount':'0.999999999999','perMember':true}",
                CLASS);

        assertThat(outlook.curves().getFirst().breakEven()).isEmpty();
    }

    @Test
    void moreIsNotAnsweredAtATimeThanPeopleRead() {
        String classes = String.join(",", Collections.nCopies(20, "{'inhabitants':1,'members':1}"));
        String keys = String.join(",", Collections.nCopies(20, "{'type':'equal'}"));
        String question =
                "{'from':2026,'years':20,'keys':[" + keys + "],'scenarios':[" + coded("s", "'lines':[" + LINE + "]")
                        + "],'memberships':[" + coded("m", "'classes':[" + classes + "]") + "]}";

        assertThatThrownBy(() -> simulate(question))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo("years"));
    }

    private static String coded(String letter, String what) {
        return IntStream.range(0, 3)
                .mapToObj(i -> "{'code':'" + letter + i + "','names':{'nl':'x'}," + what + "}")
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'from':2026,'years':0        | LINE | CLASS | years
            'from':2026,'years':21       | LINE | CLASS | years
            'from':2026,'index':-100     | LINE | CLASS | index
            'from':2026,'affordable':-1  | LINE | CLASS | affordable
            'from':2026,'colour':1       | LINE | CLASS | colour
            'from':2026                  | {'names':{'nl':'x'}} | CLASS | scenarios[0].lines[0].amount
            'from':2026                  | {'names':{'nl':'x'},'amount':1,'price':1} | CLASS | scenarios[0].lines[0].amount
            'from':2026                  | {'names':{'nl':'x'},'amount':1,'quantity':2} | CLASS | scenarios[0].lines[0].quantity
            'from':2026                  | {'names':{'nl':'x'},'price':1} | CLASS | scenarios[0].lines[0].quantity
            'from':2026                  | {'names':{'nl':'x'},'amount':-1} | CLASS | scenarios[0].lines[0].amount
            'from':2026                  | LINE | {'inhabitants':-1,'members':1} | memberships[0].classes[0].inhabitants
            'from':2026                  | LINE | {'inhabitants':1,'members':0} | memberships[0].classes[0].members
            'from':2026                  | LINE | {'inhabitants':1,'members':10001} | memberships[0].classes[0].members
            'from':2026,'years':2        | LINE | {'inhabitants':1,'members':9999,'joining':2} | memberships[0]
            """)
    void aSimulationIsRefusedAtThePlaceThatIsWrong(String head, String line, String sizeClass, String place) {
        assertThatThrownBy(() -> simulate(head, line.replace("LINE", LINE), sizeClass.replace("CLASS", CLASS)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.field()).isEqualTo(place));
    }

    private static Outlook simulate(String text) {
        return new Simulating(SimulationDocument.read(JsonFields.of(
                        Json.createReader(new StringReader(text.replace('\'', '"')))
                                .readValue(),
                        "")))
                .outlook();
    }

    private static Outlook simulate(String head, String lines, String classes) {
        return simulate(
                "{" + head + ",'keys':[{'type':'equal'}],'scenarios':[{'code':'a','names':{'nl':'A'}," + "'lines':["
                        + lines + "]}],'memberships':[{'code':'m','names':{'nl':'M'},'classes':[" + classes + "]}]}");
    }

    private static List<String> equal(Outlook outlook) {
        return outlook.sheets().stream()
                .map(sheet -> sheet.rows().getFirst().amounts().getFirst())
                .map(Money::toString)
                .toList();
    }
}

package nl.mienskip.costs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.json.JsonFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of the guide for municipal communities: a reporting system of 45 participants that grow to 75. The guide
 * prints whole or rounded euros; the engine keeps cents. Its mixes of sizes are ours: the guide gives only the sums (1.5
 * and 2.5 million inhabitants, derived from its rates).
 */
class ReportingSystemTest {

    private static final Outlook OUTLOOK = new Simulating(simulation()).outlook();

    @ParameterizedTest
    @CsvSource({
        "minimum, present, 27500.00, 611.11", // printed as 611
        "minimum, growth, 27500.00, 366.67", // printed as 367
        "target, present, 108900.00, 2420.00",
        "target, growth, 108900.00, 1452.00",
        "wish, present, 247500.00, 5500.00",
        "wish, growth, 247500.00, 3300.00"
    })
    void aScenarioCostsItsLinesAndItsReserveAndAnEqualShareIsTheSameForAll(
            String scenario, String membership, String total, String each) {
        Outlook.Sheet sheet = sheet(scenario, membership);

        assertThat(sheet.total()).hasToString(total);
        assertThat(sheet.rows().get(0).amounts()).extracting(Money::toString).containsOnly(each);
    }

    @ParameterizedTest
    @CsvSource({
        "target, present, 1452.00, 3630.00, 7260.00", // the first printed as 1,450
        "target, growth, 871.20, 2178.00, 4356.00", // the first printed as 870
        "wish, present, 3300.00, 8250.00, 16500.00",
        "wish, growth, 1980.00, 4950.00, 9900.00"
    })
    void byInhabitantsEachSizePaysInProportion(
            String scenario, String membership, String small, String middle, String large) {
        assertThat(sheet(scenario, membership).rows().get(1).amounts())
                .extracting(Money::toString)
                .containsExactly(small, middle, large);
    }

    @ParameterizedTest
    @CsvSource({"present, 45, 1500000, 363/5000", "growth, 75, 2500000, 1089/25000"})
    void anInhabitantCostsTheTotalOverAllInhabitants(
            String membership, long members, long inhabitants, String perInhabitant) {
        Outlook.Sheet sheet = sheet("target", membership);

        assertThat(sheet.members()).isEqualTo(members);
        assertThat(sheet.inhabitants()).isEqualTo(inhabitants);
        // 0.0726 and 0.04356
        assertThat(sheet.total().toFraction().dividedBy(BigInteger.valueOf(inhabitants)))
                .hasToString(perInhabitant);
    }

    @Test
    void anEqualShareIsAffordableFromTheBreakEvenOnAndNotBefore() {
        Outlook.Curve target = OUTLOOK.curves().get(1);

        // 108,900 / 1,500 is 72.6
        assertThat(target.breakEven()).isEqualTo(OptionalLong.of(73));
    }

    @Test
    void theCurveFallsAsMembersJoin() {
        List<Outlook.Point> points = OUTLOOK.curves().get(1).points();

        assertThat(points).hasSizeGreaterThan(20);
        assertThat(points.getLast().members()).isGreaterThanOrEqualTo(147);
        assertThat(points).extracting(Outlook.Point::each).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theCurvePassesThroughEveryNumberOfMembersThatIsSpokenOf() {
        assertThat(OUTLOOK.curves())
                .allSatisfy(curve -> assertThat(curve.points())
                        .extracting(Outlook.Point::members)
                        .as("45 now, 75 later, affordable from 73 on")
                        .contains(45L, 75L, 73L)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    private static Outlook.Sheet sheet(String scenario, String membership) {
        return OUTLOOK.sheets().stream()
                .filter(sheet -> sheet.scenario().code().equals(scenario)
                        && sheet.membership().code().equals(membership))
                .findFirst()
                .orElseThrow();
    }

    private static Simulation simulation() {
        try (InputStream file = ReportingSystemTest.class.getResourceAsStream("reporting-system.json")) {
            return SimulationDocument.read(JsonFields.of(Json.createReader(file).readValue(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

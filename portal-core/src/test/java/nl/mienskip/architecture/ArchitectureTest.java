package nl.mienskip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.mienskip");

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("nl.mienskip.architecture.fixture");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        assertThat(HOUSE).hasSizeGreaterThan(50);
        return HouseRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleRejectsItsFixture() {
        Set<String> sliced = Set.of("features without cycles");
        return HouseRules.ALL.entrySet().stream()
                .filter(rule -> !sliced.contains(rule.getKey()))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(FIXTURES).hasViolation())
                                .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> theCycleRuleRejectsTwoFeaturesThatKnowEachOther() {
        return Stream.of(DynamicTest.dynamicTest(
                "features without cycles",
                () -> assertThat(com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                                .matching("nl.mienskip.architecture.fixture.(*)..")
                                .should()
                                .beFreeOfCycles()
                                .evaluate(FIXTURES)
                                .hasViolation())
                        .isTrue()));
    }
}

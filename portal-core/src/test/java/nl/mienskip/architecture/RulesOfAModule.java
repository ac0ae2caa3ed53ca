package nl.mienskip.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What one module keeps to: rules of its own, each of which must reject the fixture beside the test, and those that hold
 * everywhere, whose fixtures stand in the core.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RulesOfAModule {

    private final String root;
    private final String fixtureRoot;
    private final JavaClasses module;
    private final JavaClasses fixtures;

    /** The test itself stands in the folder {@code architecture} below the root, and its fixtures below that. */
    protected RulesOfAModule(String root) {
        this.root = root;
        this.fixtureRoot = root + ".architecture.fixture";
        this.module = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(root);
        this.fixtures = new ClassFileImporter().importPackages(fixtureRoot);
    }

    /** The module's own rules by their names, for classes below this package. */
    protected abstract Map<String, ArchRule> rules(String root);

    @Test
    void itsClassesWereFound() {
        assertThat(module).hasSizeGreaterThan(10);
        assertThat(fixtures).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfItsOwnIsKept() {
        return tests(rules(root), rule -> rule.check(module));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleThatHoldsEverywhereIsKept() {
        return tests(HouseRules.EVERYWHERE, rule -> rule.check(module));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfItsOwnRejectsItsFixture() {
        return tests(rules(fixtureRoot), this::rejects);
    }

    void rejects(ArchRule rule) {
        assertThat(rule.evaluate(fixtures).hasViolation()).isTrue();
    }

    static Stream<DynamicTest> tests(Map<String, ArchRule> rules, Consumer<ArchRule> check) {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check.accept(rule.getValue())));
    }

    /** A feature below this package imports the shell beside it and what else is for all, and no other feature. */
    protected static ArchRule featuresApart(String root, String... forAll) {
        String[] shared = Stream.concat(Stream.of("shell"), Stream.of(forAll))
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        return slices().matching(root + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(shared));
    }
}

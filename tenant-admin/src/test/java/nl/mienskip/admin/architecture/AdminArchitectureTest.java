package nl.mienskip.admin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What views may import, and what each must say; each rule rejects the fixture beside it. */
class AdminArchitectureTest {

    private static final JavaClasses ADMIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.mienskip.admin");

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("nl.mienskip.admin.architecture.fixture");

    private static final Map<String, ArchRule> RULES = Map.of(
            "views know neither persistence nor the residents' pages",
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..",
                            "org.hibernate..",
                            "jakarta.ws.rs..",
                            "gg.jte..",
                            "nl.mienskip.web.."),
            "a view says who may see it",
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .beAnnotatedWith(Allow.class)
                    .orShould()
                    .beAnnotatedWith(AllowAll.class)
                    .orShould()
                    .beAnnotatedWith(AllowSignedIn.class));

    @TestFactory
    Stream<DynamicTest> theViewsKeepEveryRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(ADMIN)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleRejectsItsFixture() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(FIXTURES).hasViolation())
                                .isTrue()));
    }

    @Test
    void aFeaturesViewsImportTheShellAndNoOtherFeaturesViews() {
        apart("nl.mienskip.admin.(*)..").check(ADMIN);
        assertThat(apart("nl.mienskip.admin.architecture.fixture.(*)..")
                        .evaluate(FIXTURES)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule apart(String slices) {
        return slices().matching(slices)
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("nl.mienskip.admin.shell.."));
    }
}

package nl.mienskip.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the residents' pages may import, and what each resource must say; each rule rejects the fixture beside it. */
class WebArchitectureTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.mienskip.web");

    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("nl.mienskip.web.architecture.fixture");

    private static final Map<String, ArchRule> RULES = Map.of(
            "pages know neither persistence nor the back office",
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..", "org.hibernate..", "com.vaadin..", "nl.mienskip.admin.."),
            "a resource says who may ask",
            methods()
                    .that(new DescribedPredicate<>("answer a request") {
                        @Override
                        public boolean test(JavaMethod method) {
                            return method.getAnnotations().stream()
                                    .anyMatch(annotation ->
                                            annotation.getRawType().isAnnotatedWith(HttpMethod.class));
                        }
                    })
                    .should(sayWhoMayAsk()));

    @TestFactory
    Stream<DynamicTest> thePagesKeepEveryRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(WEB)));
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
    void aFeaturesPagesImportTheShellAndNoOtherFeaturesPages() {
        apart("nl.mienskip.web.(*)..").check(WEB);
        assertThat(apart("nl.mienskip.web.architecture.fixture.(*)..")
                        .evaluate(FIXTURES)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule apart(String slices) {
        return slices().matching(slices)
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("nl.mienskip.web.shell.."));
    }

    private static ArchCondition<JavaMethod> sayWhoMayAsk() {
        return new ArchCondition<>("carry a rights annotation, or stand in a class that does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.of(Allow.class, AllowAll.class, AllowSignedIn.class)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!said) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may ask"));
                }
            }
        };
    }
}

package nl.mienskip.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.architecture.RulesOfAModule;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;

/** What the residents' pages may import, and what each resource must say. */
class WebArchitectureTest extends RulesOfAModule {

    WebArchitectureTest() {
        super("nl.mienskip.web");
    }

    @Override
    protected Map<String, ArchRule> rules(String root) {
        return Map.of(
                "a feature's pages import the shell and no other feature's pages",
                featuresApart(root),
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

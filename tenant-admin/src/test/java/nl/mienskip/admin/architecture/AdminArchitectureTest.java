package nl.mienskip.admin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.Map;
import nl.mienskip.architecture.RulesOfAModule;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;

/** What views may import, and what each must say. */
class AdminArchitectureTest extends RulesOfAModule {

    AdminArchitectureTest() {
        super("nl.mienskip.admin");
    }

    @Override
    protected Map<String, ArchRule> rules(String root) {
        return Map.of(
                "a feature's views import the shell, the editorial desk and no other feature's views",
                featuresApart(root, "editorial"),
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
    }
}

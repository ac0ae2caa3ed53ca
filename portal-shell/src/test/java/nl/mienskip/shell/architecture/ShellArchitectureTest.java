package nl.mienskip.shell.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import nl.mienskip.architecture.RulesOfAModule;

/** What both WARs meet first knows neither of them. */
class ShellArchitectureTest extends RulesOfAModule {

    ShellArchitectureTest() {
        super("nl.mienskip.shell");
    }

    @Override
    protected Map<String, ArchRule> rules(String root) {
        return Map.of(
                "the shell knows neither persistence nor a WAR",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "gg.jte..",
                                "com.vaadin..",
                                "nl.mienskip.web..",
                                "nl.mienskip.admin.."));
    }
}

package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.scenarios.Simulation;

/** Everything that the sheets rest on. */
final class Assumptions {

    private Assumptions() {}

    static Facts of(Simulation simulation) {
        Facts facts = new Facts();
        int last = simulation.from() + simulation.years() - 1;
        facts.add(t("scenarios.period"), simulation.from() == last ? "" + last : simulation.from() + " – " + last);
        facts.add(t("scenarios.index"), new Written(Site.language()).number(simulation.index()) + " %");
        facts.add(t("scenarios.affordable"), simulation.affordable() == null ? "" : Euros.of(simulation.affordable()));
        facts.add(
                t("scenarios.keys"),
                simulation.keys().stream().map(PlanWords::of).collect(Collectors.joining(", ")));
        return facts;
    }

    /** The plans and who takes part, a line for each. */
    static Facts plans(Simulation simulation) {
        Facts facts = new Facts();
        facts.addClassName("facts-wide");
        simulation.scenarios().forEach(scenario -> facts.add(PlanWords.of(scenario), PlanWords.lines(scenario)));
        simulation
                .memberships()
                .forEach(membership -> facts.add(PlanWords.of(membership), PlanWords.classes(membership)));
        return facts;
    }
}

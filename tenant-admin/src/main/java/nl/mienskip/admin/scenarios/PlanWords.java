package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.KeyBase;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.scenarios.Membership;
import nl.mienskip.costs.scenarios.Scenario;

/** How parts of a plan are told. */
final class PlanWords {

    private PlanWords() {}

    static String of(Scenario scenario) {
        return Site.language().from(scenario.names());
    }

    static String of(Membership membership) {
        return Site.language().from(membership.names());
    }

    static String of(DistributionKey key) {
        return key.base() instanceof KeyBase.Each each && key instanceof DistributionKey.Hybrid
                ? t("scenarios.key.hybrid.of", Euros.of(each.amount()), of(key.variable()))
                : t("scenarios.key." + key.type());
    }

    /** Hosting: € 10.000,00; a line for each, and the reserve. */
    static String lines(Scenario scenario) {
        Written written = new Written(Site.language());
        String lines = scenario.lines().stream()
                .map(line -> t(
                        line.perMember() ? "scenarios.line.perMember" : "scenarios.line",
                        Site.language().from(line.names()),
                        written.number(line.quantity()),
                        written.rate(line.price()),
                        line.quantity().compareTo(BigDecimal.ONE) == 0 ? 1 : 2))
                .collect(Collectors.joining("; "));
        return t("scenarios.lines", lines, written.number(scenario.reserve()));
    }

    static String classes(Membership membership) {
        return membership.classes().stream()
                .map(each -> t("scenarios.class", each.members(), Figures.whole(each.inhabitants()), each.joining()))
                .collect(Collectors.joining("; "));
    }
}

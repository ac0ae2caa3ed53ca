package nl.mienskip.costs.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.KeyDocument;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/** A simulation as a JSON document. */
public final class SimulationDocument {

    /** Minimum, target and wish of a reporting system, after a guide for municipalities. */
    public static final String EXAMPLE = example();

    private static final int MOST_YEARS = 20;
    private static final int MOST_LISTED = 20;
    private static final int MOST_LINES = 500;
    private static final int MOST_MEMBERS = 10_000;
    private static final int MOST_SHARES = 200_000;
    private static final int MOST_ANSWERED = 20_000;

    private SimulationDocument() {}

    /** @throws InvalidInput at the first thing that is wrong */
    public static Simulation read(String document) {
        return read(JsonFields.of(JsonText.read(document), ""));
    }

    private static String example() {
        try (InputStream in = SimulationDocument.class.getResourceAsStream("example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws InvalidInput at the first thing that is wrong */
    public static Simulation read(JsonFields fields) {
        fields.only("from", "years", "index", "affordable", "keys", "scenarios", "memberships");
        Simulation simulation = new Simulation(
                Figures.year(fields, "from"),
                fields.has("years") ? between(1, MOST_YEARS, Figures.whole(fields, "years"), fields.at("years")) : 1,
                fields.has("index") ? Figures.percentage(fields, "index") : BigDecimal.ZERO,
                Figures.optionalAmount(fields, "affordable"),
                listed(fields, "keys", MOST_LISTED).stream()
                        .map(SimulationDocument::key)
                        .toList(),
                listed(fields, "scenarios", MOST_LISTED).stream()
                        .map(SimulationDocument::scenario)
                        .toList(),
                listed(fields, "memberships", MOST_LISTED).stream()
                        .map(SimulationDocument::membership)
                        .toList());
        unique(simulation.scenarios().stream().map(Scenario::code).toList(), fields.at("scenarios"));
        unique(simulation.memberships().stream().map(Membership::code).toList(), fields.at("memberships"));
        bounded(simulation, fields);
        return simulation;
    }

    /** A plan has members by size, none by name who could have ordered something. */
    private static DistributionKey key(JsonFields fields) {
        DistributionKey key = KeyDocument.read(fields);
        if (!key.extras().isEmpty()) {
            throw new InvalidInput(
                    fields.at("extras"), "scenario.extras", "a plan has no participants by name to order extras");
        }
        return key;
    }

    private static Scenario scenario(JsonFields fields) {
        fields.only("code", "names", "lines", "reserve");
        return new Scenario(
                Figures.code(fields, "code"),
                Figures.names(fields),
                listed(fields, "lines", MOST_LINES).stream()
                        .map(SimulationDocument::line)
                        .toList(),
                fields.has("reserve") ? Figures.notNegative(fields, "reserve") : BigDecimal.ZERO);
    }

    private static Scenario.Line line(JsonFields fields) {
        boolean priced = fields.has("price");
        if (priced == fields.has("amount")) {
            throw new InvalidInput(
                    fields.at("amount"), "scenario.amount", "a line has an amount, or a quantity and a price");
        }
        fields.only(
                priced
                        ? new String[] {"names", "perMember", "price", "quantity"}
                        : new String[] {"names", "perMember", "amount"});
        return new Scenario.Line(
                Figures.names(fields),
                Figures.notNegative(fields, priced ? "price" : "amount"),
                priced ? Figures.notNegative(fields, "quantity") : BigDecimal.ONE,
                fields.flag("perMember"));
    }

    private static Membership membership(JsonFields fields) {
        fields.only("code", "names", "classes");
        return new Membership(
                Figures.code(fields, "code"),
                Figures.names(fields),
                listed(fields, "classes", MOST_LISTED).stream()
                        .map(SimulationDocument::sizeClass)
                        .toList());
    }

    private static Membership.SizeClass sizeClass(JsonFields fields) {
        fields.only("inhabitants", "members", "joining");
        return new Membership.SizeClass(
                Figures.whole(fields, "inhabitants"),
                between(1, MOST_MEMBERS, Figures.whole(fields, "members"), fields.at("members")),
                fields.has("joining")
                        ? between(0, MOST_MEMBERS, Figures.whole(fields, "joining"), fields.at("joining"))
                        : 0);
    }

    private static void bounded(Simulation simulation, JsonFields fields) {
        long shares = 0;
        for (int i = 0; i < simulation.memberships().size(); i++) {
            Membership membership = simulation.memberships().get(i);
            if (membership.members(simulation.years() - 1) > MOST_MEMBERS) {
                throw new InvalidInput(
                        fields.at("memberships[" + i + "]"),
                        "scenario.too-many",
                        "there are at most " + MOST_MEMBERS + " members, in the last year too");
            }
            for (int year = 0; year < simulation.years(); year++) {
                shares += membership.members(year);
            }
        }
        long answered = (long) simulation.years()
                * simulation.scenarios().size()
                * simulation.keys().size()
                * simulation.memberships().stream()
                        .mapToInt(membership -> membership.classes().size())
                        .sum();
        if (answered > MOST_ANSWERED) {
            throw new InvalidInput(
                    fields.at("years"),
                    "scenario.too-many",
                    "at most " + MOST_ANSWERED + " amounts are answered at a time");
        }
        if (shares * simulation.scenarios().size() * simulation.keys().size() > MOST_SHARES) {
            throw new InvalidInput(
                    fields.at("years"),
                    "scenario.too-many",
                    "at most " + MOST_SHARES + " shares are reckoned at a time");
        }
    }

    private static List<JsonFields> listed(JsonFields fields, String name, int most) {
        List<JsonFields> listed = fields.objects(name);
        between(1, most, listed.size(), fields.at(name));
        return listed;
    }

    private static int between(int least, int most, int given, String place) {
        if (given < least || given > most) {
            throw new InvalidInput(place, "scenario.between", "it is from " + least + " to " + most);
        }
        return given;
    }

    private static void unique(List<String> codes, String place) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw new InvalidInput(place, "tariff.twice", "the code " + code + " was given before");
        });
    }
}

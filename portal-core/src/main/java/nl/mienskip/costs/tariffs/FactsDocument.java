package nl.mienskip.costs.tariffs;

import static nl.mienskip.costs.Figures.amount;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.usage.Meter;

/** A member's facts as a JSON document. */
public final class FactsDocument {

    private FactsDocument() {}

    /**
     * @param tariff under which it is asked what they cost; a service or rule that it has not is refused
     * @throws InvalidInput at the first thing that is wrong
     */
    public static MemberFacts read(JsonFields fields, Tariff tariff) {
        fields.only(
                "year",
                "inhabitants",
                "stays",
                "memberDays",
                "memberSince",
                "services",
                "usage",
                "hours",
                "actualCosts",
                "lastYear",
                "ended",
                "carried");
        int year = fields.has("year") ? Figures.year(fields, "year") : tariff.year();
        int inhabitants = Figures.whole(fields, "inhabitants");
        return new MemberFacts(
                year,
                inhabitants,
                DaysDocument.read(fields, year, inhabitants),
                fields.has("memberSince") ? fields.day("memberSince") : null,
                services(fields, tariff, year),
                usage(fields),
                byRule(fields, "hours", tariff, Price.PerHour.class, Figures::notNegative),
                byRule(fields, "actualCosts", tariff, Price.ActualCost.class, Figures::amount),
                fields.has("lastYear") ? amount(fields, "lastYear") : null,
                money(fields, "ended"),
                money(fields, "carried"));
    }

    /** Nothing when it is not there; it may be below zero. */
    private static Money money(JsonFields fields, String name) {
        return fields.has(name) ? Money.ofEuros(Figures.figure(fields, name), fields.at(name)) : Money.ZERO;
    }

    /** Writes what {@link #read} takes, by name, so that the same facts are the same text; into an object that is open. */
    public static void write(JsonGenerator json, MemberFacts facts) {
        json.write("year", facts.year()).write("inhabitants", facts.inhabitants());
        DaysDocument.write(json, facts);
        if (facts.memberSince() != null) {
            json.write("memberSince", facts.memberSince().toString());
        }
        json.writeStartArray("services");
        new TreeMap<>(facts.services())
                .forEach((code, since) -> json.writeStartObject()
                        .write("code", code)
                        .write("since", since)
                        .writeEnd());
        json.writeEnd();
        write(json, "usage", facts.usage(), Meter::apiName, BigDecimal::toPlainString);
        write(json, "hours", facts.hours(), Function.identity(), BigDecimal::toPlainString);
        write(json, "actualCosts", facts.actualCosts(), Function.identity(), Money::toString);
        if (facts.lastYear() != null) {
            json.write("lastYear", facts.lastYear().toString());
        }
        if (!facts.ended().equals(Money.ZERO)) {
            json.write("ended", facts.ended().toString());
        }
        json.write("carried", facts.carried().toString());
    }

    private static <K, V> void write(
            JsonGenerator json, String field, Map<K, V> figures, Function<K, String> name, Function<V, String> figure) {
        json.writeStartObject(field);
        Map<String, String> sorted = new TreeMap<>();
        figures.forEach((key, value) -> sorted.put(name.apply(key), figure.apply(value)));
        sorted.forEach(json::write);
        json.writeEnd();
    }

    private static Map<String, Integer> services(JsonFields fields, Tariff tariff, int year) {
        Map<String, Integer> services = new HashMap<>();
        fields.objects("services").forEach(service -> {
            service.only("code", "since");
            String code = service.text("code");
            if (!tariff.offers(code)) {
                throw new InvalidInput(service.at("code"), "tariff.service", "the tariff has no service " + code, code);
            }
            int since = Figures.year(service, "since");
            if (since > year) {
                throw new InvalidInput(
                        service.at("since"),
                        "tariff.since",
                        "a service is taken in " + year + " or before",
                        String.valueOf(year));
            }
            if (services.put(code, since) != null) {
                throw new InvalidInput(
                        service.at("code"), "tariff.twice", "the service " + code + " was given before", code);
            }
        });
        return services;
    }

    private static Map<Meter, BigDecimal> usage(JsonFields fields) {
        Map<Meter, BigDecimal> usage = new HashMap<>();
        fields.optionalObject("usage")
                .ifPresent(given -> given.names()
                        .forEach(name -> usage.put(
                                Meter.of(name)
                                        .orElseThrow(() -> new InvalidInput(
                                                given.at(name),
                                                "tariff.meter",
                                                "there is no meter '" + name + "'",
                                                name)),
                                Figures.used(given, name))));
        return usage;
    }

    private static <V> Map<String, V> byRule(
            JsonFields fields, String name, Tariff tariff, Class<?> kind, BiFunction<JsonFields, String, V> read) {
        Map<String, V> byRule = new HashMap<>();
        fields.optionalObject(name)
                .ifPresent(given -> given.names().forEach(code -> {
                    if (tariff.rules().stream()
                            .noneMatch(rule -> rule.code().equals(code) && kind.isInstance(rule.price()))) {
                        throw new InvalidInput(
                                given.at(code), "tariff.rule", "no rule " + code + " is charged by this", code);
                    }
                    byRule.put(code, read.apply(given, code));
                }));
        return byRule;
    }
}

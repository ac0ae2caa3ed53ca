package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** Reads single figures and names of the documents, each within bounds. */
public final class Figures {

    /** What a year looks like in an address. */
    public static final String YEAR = "2[0-9]{3}";

    private static final int MOST_WHOLE_DIGITS = 12;
    private static final int MOST_USED_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal LEAST_PERCENTAGE = BigDecimal.valueOf(-100);
    private static final BigDecimal MOST_PERCENTAGE = BigDecimal.valueOf(1000);

    private Figures() {}

    /** A figure of at most twelve digits before and behind the point. */
    public static BigDecimal figure(JsonFields fields, String name) {
        return figure(fields, name, MOST_WHOLE_DIGITS);
    }

    private static BigDecimal figure(JsonFields fields, String name, int mostWhole) {
        BigDecimal figure = fields.figure(name);
        Digits.require(figure, mostWhole, () -> fields.at(name));
        if (Digits.decimals(figure) > MOST_DECIMALS) {
            throw new InvalidInput(
                    fields.at(name), "split.too-fine", "a figure has at most 12 digits behind the point");
        }
        return figure;
    }

    public static BigDecimal notNegative(JsonFields fields, String name) {
        return notNegative(figure(fields, name), fields.at(name));
    }

    /** What was metered: bytes of a year have more digits than other figures. */
    public static BigDecimal used(JsonFields fields, String name) {
        return notNegative(figure(fields, name, MOST_USED_DIGITS), fields.at(name));
    }

    private static BigDecimal notNegative(BigDecimal figure, String field) {
        if (figure.signum() < 0) {
            throw new InvalidInput(field, "split.negative-figure", "a figure is zero or more");
        }
        return figure;
    }

    /** Above -100, as what is taken off is never all, and at most 1000. */
    public static BigDecimal percentage(JsonFields fields, String name) {
        BigDecimal figure = figure(fields, name);
        if (figure.compareTo(LEAST_PERCENTAGE) <= 0 || figure.compareTo(MOST_PERCENTAGE) > 0) {
            throw new InvalidInput(fields.at(name), "tariff.percentage", "a percentage is above -100 and at most 1000");
        }
        return figure;
    }

    public static Money amount(JsonFields fields, String name) {
        return Money.ofEuros(notNegative(fields, name), fields.at(name));
    }

    /** Null when the field is not there. */
    public static Money optionalAmount(JsonFields fields, String name) {
        return fields.has(name) ? amount(fields, name) : null;
    }

    public static int whole(JsonFields fields, String name) {
        notNegative(fields, name);
        return fields.whole(name);
    }

    /** A whole number of at most twelve digits. */
    public static long count(JsonFields fields, String name) {
        BigDecimal figure = notNegative(fields, name);
        if (Digits.decimals(figure) > 0) {
            throw new InvalidInput(fields.at(name), "json.not-whole", name + " must be a whole number");
        }
        return figure.longValueExact();
    }

    public static int year(JsonFields fields, String name) {
        return PoolRule.year(whole(fields, name), fields.at(name));
    }

    /**
     * A year as it stands in an address; empty when none does.
     *
     * @throws InvalidInput when it is none
     */
    public static Optional<Integer> year(String asked, String field) {
        if (asked != null && !asked.matches(YEAR)) {
            throw new InvalidInput(field, "pool.year", "a year has four digits and begins with a 2");
        }
        return Optional.ofNullable(asked).map(Integer::valueOf);
    }

    /** A year of four digits that begins with a 2. */
    public static int year(int year, String field) {
        return PoolRule.year(year, field);
    }

    /** A code as services, rules and pools have one. */
    public static String code(String code, String field) {
        return PoolRule.code(code, field);
    }

    public static String code(JsonFields fields, String name) {
        return PoolRule.code(fields.text(name), fields.at(name));
    }

    /** Names by language, of which one is Dutch. */
    public static Map<Language, String> names(JsonFields fields) {
        JsonFields names = fields.object("names");
        Map<Language, String> given =
                names.names().stream().collect(Collectors.toMap(tag -> language(names, tag), tag -> name(names, tag)));
        if (!given.containsKey(Language.NL)) {
            throw new InvalidInput(names.at("nl"), "tariff.dutch", "a Dutch name is needed");
        }
        return given;
    }

    private static Language language(JsonFields names, String tag) {
        return Language.of(tag)
                .orElseThrow(() -> new InvalidInput(names.at(tag), "tariff.language", "it is one of nl, fy, en, de"));
    }

    private static String name(JsonFields names, String tag) {
        String name = names.text(tag).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput(
                    names.at(tag),
                    "tariff.name",
                    "a name has at least one and at most " + LONGEST_NAME + " characters",
                    LONGEST_NAME);
        }
        return name;
    }

    /**
     * One of the values of an enum, in small letters.
     *
     * @param otherwise when the field is not there; null when it must be
     */
    public static <E extends Enum<E>> E choice(JsonFields fields, String name, E[] values, E otherwise) {
        if (otherwise != null && !fields.has(name)) {
            return otherwise;
        }
        Map<String, E> choices = Arrays.stream(values)
                .collect(Collectors.toMap(
                        value -> value.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        E chosen = choices.get(fields.text(name));
        if (chosen == null) {
            throw new InvalidInput(
                    fields.at(name),
                    "tariff.choice",
                    "it is one of " + String.join(", ", choices.keySet()),
                    String.join(", ", choices.keySet()));
        }
        return chosen;
    }
}

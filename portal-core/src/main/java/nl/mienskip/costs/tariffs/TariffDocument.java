package nl.mienskip.costs.tariffs;

import static nl.mienskip.costs.Figures.amount;
import static nl.mienskip.costs.Figures.notNegative;
import static nl.mienskip.costs.Figures.optionalAmount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.BracketsDocument;
import nl.mienskip.costs.Digits;
import nl.mienskip.costs.Figures;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.usage.Meter;

/** A tariff as a JSON document, after the schema {@code tariff.schema.json} beside this class. */
public final class TariffDocument {

    private static final Map<String, PriceReader> PRICES = prices();
    private static final BigDecimal MOST_VAT = BigDecimal.valueOf(100);
    private static final int VAT_DECIMALS = 2;

    /** The JSON schema of a tariff. */
    public static final String SCHEMA = resource("tariff.schema.json");

    /** A tariff to begin from: one that a cooperative of municipalities had in 2021. */
    public static final String EXAMPLE = resource("example.json");

    private TariffDocument() {}

    @FunctionalInterface
    private interface PriceReader {
        Price read(JsonFields price);
    }

    /** @throws InvalidInput at the first thing that is wrong */
    public static Tariff read(String document) {
        return read(JsonFields.of(JsonText.read(document), ""));
    }

    /** @throws InvalidInput at the first thing that is wrong */
    public static Tariff read(JsonFields fields) {
        fields.only("year", "names", "services", "rules", "indexation", "band", "vat");
        Tariff tariff = new Tariff(
                Figures.year(fields, "year"),
                Figures.names(fields),
                fields.objects("services").stream().map(TariffDocument::service).toList(),
                fields.objects("rules").stream().map(TariffDocument::rule).toList(),
                fields.optionalObject("indexation")
                        .map(TariffDocument::indexation)
                        .orElse(null),
                fields.optionalObject("band").map(TariffDocument::band).orElse(null),
                vat(fields));
        TariffCheck.check(tariff, fields);
        return tariff;
    }

    private static Tariff.Service service(JsonFields fields) {
        fields.only("code", "names");
        return new Tariff.Service(Figures.code(fields, "code"), Figures.names(fields));
    }

    private static TariffRule rule(JsonFields fields) {
        fields.only(
                "code",
                "names",
                "services",
                "payers",
                "when",
                "waivedInFirstYear",
                "indexed",
                "minimum",
                "maximum",
                "vat",
                "price");
        Price price = price(fields.object("price"));
        return new TariffRule(
                Figures.code(fields, "code"),
                Figures.names(fields),
                fields.has("services") ? fields.texts("services") : List.of(),
                Figures.choice(fields, "payers", TariffRule.Payers.values(), TariffRule.Payers.MEMBERS),
                Figures.choice(fields, "when", TariffRule.When.values(), TariffRule.When.YEARLY),
                fields.flag("waivedInFirstYear"),
                fields.has("indexed") ? fields.flag("indexed") : price.followsIndex(),
                optionalAmount(fields, "minimum"),
                optionalAmount(fields, "maximum"),
                vat(fields),
                price);
    }

    private static Price price(JsonFields fields) {
        PriceReader reader = PRICES.get(fields.text("kind"));
        if (reader == null) {
            throw new InvalidInput(
                    fields.at("kind"),
                    "tariff.kind",
                    "the kind is one of " + String.join(", ", PRICES.keySet()),
                    String.join(", ", PRICES.keySet()));
        }
        return reader.read(fields);
    }

    private static Map<String, PriceReader> prices() {
        Map<String, PriceReader> prices = new LinkedHashMap<>();
        prices.put("perMember", price -> new Price.PerMember(amount(price.only("kind", "amount"), "amount")));
        prices.put("perInhabitant", TariffDocument::perInhabitant);
        prices.put("byInhabitants", price -> new Price.ByBracket(onlyBrackets(price)));
        prices.put("perUnit", TariffDocument::perUnit);
        prices.put("perHour", price -> new Price.PerHour(notNegative(price.only("kind", "rate"), "rate")));
        prices.put(
                "actualCost",
                price -> new Price.ActualCost(
                        price.only("kind", "surcharge").has("surcharge")
                                ? notNegative(price, "surcharge")
                                : BigDecimal.ZERO));
        prices.put("levy", TariffDocument::levy);
        prices.put("packageDiscount", price -> new Price.PackageDiscount(onlyBrackets(price)));
        return prices;
    }

    private static Price perInhabitant(JsonFields price) {
        price.only("kind", "rate", "cap");
        return new Price.PerInhabitant(
                notNegative(price, "rate"), price.has("cap") ? Figures.count(price, "cap") : null);
    }

    private static Price perUnit(JsonFields price) {
        price.only("kind", "meter", "allowance", "mode", "border", "brackets");
        String meter = price.text("meter");
        return new Price.PerUnit(
                Meter.of(meter)
                        .orElseThrow(() -> new InvalidInput(
                                price.at("meter"), "tariff.meter", "there is no meter '" + meter + "'", meter)),
                price.has("allowance") ? notNegative(price, "allowance") : BigDecimal.ZERO,
                BracketsDocument.read(price));
    }

    private static Price levy(JsonFields price) {
        price.only("kind", "percentage", "of", "within", "rateDecimals");
        return new Price.Levy(
                notNegative(price, "percentage"),
                price.texts("of"),
                price.flag("within"),
                price.has("rateDecimals") ? Figures.whole(price, "rateDecimals") : null);
    }

    private static Brackets onlyBrackets(JsonFields price) {
        return BracketsDocument.read(price.only("kind", "mode", "border", "brackets"));
    }

    private static Indexation indexation(JsonFields fields) {
        fields.only("provisional", "settled", "included");
        return new Indexation(
                Figures.percentage(fields, "provisional"),
                fields.has("settled") ? Figures.percentage(fields, "settled") : null,
                fields.flag("included"));
    }

    /** Null when the field is not there. */
    private static BigDecimal vat(JsonFields fields) {
        if (!fields.has("vat")) {
            return null;
        }
        BigDecimal vat = notNegative(fields, "vat");
        if (vat.compareTo(MOST_VAT) > 0 || Digits.decimals(vat) > VAT_DECIMALS) {
            throw new InvalidInput(
                    fields.at("vat"), "tariff.vat", "a percentage of tax is at most 100, with at most two decimals");
        }
        return vat;
    }

    private static ChangeBand band(JsonFields fields) {
        fields.only("least", "most");
        return new ChangeBand(Figures.percentage(fields, "least"), Figures.percentage(fields, "most"));
    }

    private static String resource(String name) {
        try (InputStream file = TariffDocument.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

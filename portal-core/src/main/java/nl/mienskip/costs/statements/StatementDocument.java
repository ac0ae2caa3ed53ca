package nl.mienskip.costs.statements;

import jakarta.json.stream.JsonGenerator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Address;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.Payment;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.tenants.Language;

/**
 * A statement as text: fields in one order, no spaces, what is not known left out. The same statement is the same text, so
 * that its fingerprint tells whether it is still what was issued.
 */
final class StatementDocument {

    private StatementDocument() {}

    static String write(StatementView statement) {
        return JsonText.write(json -> {
            json.writeStartObject().write("number", statement.number()).write("participant", statement.participantId());
            RoundDocument.write(json, statement.round(), statement.from());
            json.write("round", statement.roundDigest())
                    .write("issued", statement.issued().toString())
                    .write("due", statement.due().toString());
            party(json, "seller", statement.seller());
            party(json, "buyer", statement.buyer());
            json.write("vatPosition", statement.vatPosition().name());
            optional(json, "buyerReference", statement.buyerReference());
            payment(json, statement.payment());
            VatDocument.write(json, statement.vat());
            json.writeStartArray("preceding");
            statement
                    .preceding()
                    .forEach(preceding -> json.writeStartObject()
                            .write("number", preceding.number())
                            .write("issued", preceding.issued().toString())
                            .writeEnd());
            json.writeEnd().writeStartArray("lines");
            statement.lines().forEach(line -> line(json, line));
            json.writeEnd();
            sums(json, statement.invoice());
            json.writeEnd();
        });
    }

    private static void party(JsonGenerator json, String name, Party party) {
        json.writeStartObject(name).write("name", party.name());
        if (party.address() != null) {
            json.writeStartObject("address");
            optional(json, "line", party.address().line());
            optional(json, "postcode", party.address().postcode());
            optional(json, "city", party.address().city());
            optional(json, "country", party.address().country());
            json.writeEnd();
        }
        optional(json, "kvkNumber", party.kvkNumber());
        optional(json, "oin", party.oin());
        optional(json, "vatNumber", party.vatNumber());
        optional(json, "contactName", party.contactName());
        optional(json, "contactEmail", party.contactEmail());
        json.writeEnd();
    }

    private static void payment(JsonGenerator json, Payment payment) {
        json.writeStartObject("payment").write("iban", payment.iban());
        optional(json, "bic", payment.bic());
        optional(json, "accountName", payment.accountName());
        json.write("reference", payment.reference()).writeEnd();
    }

    private static void line(JsonGenerator json, StatementLine line) {
        json.writeStartObject()
                .write("source", line.key().source().name())
                .write("code", line.key().code())
                .write("vat", line.key().vat().percent().toPlainString());
        exempt(json, line.key().vat());
        json.writeStartObject("names");
        each(line.names(), json::write);
        json.writeEnd().writeStartObject("how");
        each(line.how(), (language, sentences) -> {
            json.writeStartArray(language);
            sentences.forEach(json::write);
            json.writeEnd();
        });
        json.writeEnd()
                .write("target", line.target().toString())
                .write("due", line.due().toString())
                .write("before", line.before().toString())
                .write("amount", line.amount().toString())
                .writeEnd();
    }

    private static void sums(JsonGenerator json, Invoice invoice) {
        json.writeStartArray("vat");
        invoice.vat().forEach(rate -> {
            json.writeStartObject().write("percent", rate.vat().percent().toPlainString());
            exempt(json, rate.vat());
            json.write("taxable", rate.taxable().toString())
                    .write("tax", rate.tax().toString())
                    .writeEnd();
        });
        json.writeEnd()
                .write("net", invoice.net().toString())
                .write("tax", invoice.tax().toString())
                .write("total", invoice.total().toString());
    }

    private static void exempt(JsonGenerator json, Vat vat) {
        if (vat.exempt()) {
            json.write("exempt", true);
        }
    }

    private interface Entry<V> {
        void write(String language, V value);
    }

    private static <V> void each(Map<Language, V> byLanguage, Entry<V> entry) {
        Arrays.stream(Language.values())
                .filter(byLanguage::containsKey)
                .forEach(language -> entry.write(language.tag(), byLanguage.get(language)));
    }

    private static void optional(JsonGenerator json, String name, String value) {
        if (value != null) {
            json.write(name, value);
        }
    }

    /** @throws nl.mienskip.kernel.InvalidInput when it is no such document */
    static StatementView read(String document) {
        JsonFields fields = JsonFields.of(JsonText.read(document), "");
        return new StatementView(
                fields.text("number"),
                fields.figure("participant").longValueExact(),
                RoundDocument.question(fields),
                RoundDocument.from(fields),
                fields.text("round"),
                fields.day("issued"),
                fields.day("due"),
                party(fields.object("seller")),
                party(fields.object("buyer")),
                VatPosition.valueOf(fields.text("vatPosition")),
                fields.optionalText("buyerReference"),
                payment(fields.object("payment")),
                fields.objects("preceding").stream()
                        .map(preceding -> new Preceding(preceding.text("number"), preceding.day("issued")))
                        .toList(),
                VatDocument.read(fields),
                fields.objects("lines").stream().map(StatementDocument::line).toList());
    }

    private static Party party(JsonFields party) {
        return new Party(
                party.text("name"),
                party.optionalObject("address")
                        .map(address -> new Address(
                                address.optionalText("line"),
                                address.optionalText("postcode"),
                                address.optionalText("city"),
                                address.optionalText("country")))
                        .orElse(null),
                party.optionalText("kvkNumber"),
                party.optionalText("oin"),
                party.optionalText("vatNumber"),
                party.optionalText("contactName"),
                party.optionalText("contactEmail"));
    }

    private static Payment payment(JsonFields payment) {
        return new Payment(
                payment.text("iban"),
                payment.optionalText("bic"),
                payment.optionalText("accountName"),
                payment.text("reference"));
    }

    private static StatementLine line(JsonFields line) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Map<Language, List<String>> how = new EnumMap<>(Language.class);
        JsonFields named = line.object("names");
        named.names().forEach(tag -> names.put(language(tag), named.text(tag)));
        JsonFields said = line.object("how");
        said.names().forEach(tag -> how.put(language(tag), said.texts(tag)));
        return new StatementLine(
                new LineKey(LineKey.Source.valueOf(line.text("source")), line.text("code"), vat(line)),
                names,
                how,
                amount(line, "target"),
                amount(line, "due"),
                amount(line, "before"));
    }

    private static Vat vat(JsonFields line) {
        return Vat.of(line.figure("vat"), line.has("exempt"));
    }

    private static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }

    private static Money amount(JsonFields fields, String name) {
        return Money.ofEuros(fields.figure(name), fields.at(name));
    }
}

package nl.mienskip.costs.statements;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.tariffs.FactsDocument;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/**
 * What a round was reckoned from: which decisions, and the facts of every member and payer, by id. With it and the
 * decisions everything can be reckoned again.
 *
 * @param from first day of what is billed
 * @param statements how many it has
 * @param tariff null when none was in force
 * @param pools null when none were in force
 * @param members who was charged by the tariff
 * @param vat how the cooperation stood towards value added tax in that year
 * @param payers over whom the pools were divided
 */
record RoundDocument(
        RoundQuestion question,
        LocalDate from,
        int statements,
        LocalDate issued,
        Basis tariff,
        Basis pools,
        VatTreatment vat,
        List<Member> members,
        List<Payer> payers) {

    /**
     * A decision by which is billed.
     *
     * @param digest fingerprint of its document
     */
    record Basis(long decision, String digest) {

        static Basis of(DecisionView decision) {
            return new Basis(decision.id(), decision.digest());
        }
    }

    /**
     * One member.
     *
     * @param gone whether it had left, so that only what was carried is charged
     * @param facts null when they were not read
     * @param recurring what the band of the next year is to look at
     * @param carried what the band moves to the next year
     */
    record Member(long participantId, boolean gone, MemberFacts facts, Money recurring, Money carried) {

        static Member of(long participantId, boolean gone, Tariff tariff, MemberFacts facts) {
            Quote quote = quote(gone, tariff, facts);
            return new Member(participantId, gone, facts, quote.recurring(), quote.carried());
        }

        Quote quote(Tariff tariff) {
            return quote(gone, tariff, facts);
        }

        private static Quote quote(boolean gone, Tariff tariff, MemberFacts facts) {
            return gone ? Quote.ofGone(tariff, facts) : Quote.of(tariff, facts);
        }
    }

    /** Of a round that does not say how many statements it has. */
    static final int UNKNOWN = -1;

    RoundDocument {
        members = members.stream()
                .sorted(Comparator.comparing(Member::participantId))
                .toList();
        payers = payers.stream()
                .sorted(Comparator.comparing(Payer::participantId))
                .toList();
    }

    String write() {
        return JsonText.write(json -> {
            json.writeStartObject();
            write(json, question, from);
            json.write("statements", statements).write("issued", issued.toString());
            write(json, "tariff", tariff);
            write(json, "pools", pools);
            VatDocument.write(json, vat);
            json.writeStartArray("members");
            members.forEach(member -> write(json, member));
            json.writeEnd().writeStartArray("payers");
            payers.forEach(payer -> PayerFigures.write(json, payer));
            json.writeEnd().writeEnd();
        });
    }

    private static void write(JsonGenerator json, String name, Basis basis) {
        if (basis != null) {
            json.writeStartObject(name)
                    .write("decision", basis.decision())
                    .write("digest", basis.digest())
                    .writeEnd();
        }
    }

    static Basis basis(JsonFields fields, String name) {
        return fields.optionalObject(name)
                .map(decision -> new Basis(decision.figure("decision").longValueExact(), decision.text("digest")))
                .orElse(null);
    }

    static LocalDate issued(JsonFields fields) {
        return fields.day("issued");
    }

    /** The first day only when an advance was passed over: then it begins earlier than its own part. */
    static void write(JsonGenerator json, RoundQuestion question, LocalDate from) {
        json.write("year", question.year())
                .write("kind", question.kind().apiName())
                .write("part", question.number())
                .write("of", question.of());
        if (!from.equals(question.from())) {
            json.write("from", from.toString());
        }
    }

    private static void write(JsonGenerator json, Member member) {
        json.writeStartObject()
                .write("participant", member.participantId())
                .write("recurring", member.recurring().toString())
                .write("carried", member.carried().toString());
        if (member.gone()) {
            json.write("gone", true);
        }
        if (member.facts() != null) {
            json.writeStartObject("facts");
            FactsDocument.write(json, member.facts());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** The document's fields, to be looked into before the members' facts can be read. */
    static JsonFields fields(String document) {
        return JsonFields.of(JsonText.read(document), "");
    }

    /** @param tariff of the decision; null when there was none, or what is read of the members needs none */
    static RoundDocument read(String document, Tariff tariff) {
        return read(fields(document), tariff);
    }

    static RoundDocument read(JsonFields fields, Tariff tariff) {
        return new RoundDocument(
                question(fields),
                from(fields),
                fields.has("statements") ? fields.whole("statements") : UNKNOWN,
                issued(fields),
                basis(fields, "tariff"),
                basis(fields, "pools"),
                VatDocument.read(fields),
                fields.objects("members").stream()
                        .map(member -> member(member, tariff))
                        .toList(),
                fields.has("payers")
                        ? fields.objects("payers").stream()
                                .map(PayerFigures::read)
                                .toList()
                        : List.of());
    }

    private static Member member(JsonFields member, Tariff tariff) {
        return new Member(
                member.figure("participant").longValueExact(),
                member.has("gone"),
                tariff == null
                        ? null
                        : member.optionalObject("facts")
                                .map(facts -> FactsDocument.read(facts, tariff))
                                .orElse(null),
                Money.ofEuros(member.figure("recurring"), member.at("recurring")),
                Money.ofEuros(member.figure("carried"), member.at("carried")));
    }

    static LocalDate from(JsonFields fields) {
        return fields.has("from") ? fields.day("from") : question(fields).from();
    }

    static RoundQuestion question(JsonFields fields) {
        String kind = fields.text("kind");
        return new RoundQuestion(
                fields.whole("year"),
                Arrays.stream(RoundKind.values())
                        .filter(each -> each.apiName().equals(kind))
                        .findFirst()
                        .orElse(null),
                fields.whole("part"),
                fields.whole("of"));
    }
}

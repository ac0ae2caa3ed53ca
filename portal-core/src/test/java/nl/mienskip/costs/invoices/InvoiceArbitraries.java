package nl.mienskip.costs.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.LongArbitrary;

/** Invoices and credit notes of every sort that can be billed. */
final class InvoiceArbitraries {

    /** What is exempt stands beside what is not when a year is billed anew after the other treatment was noted for it. */
    private static final Arbitrary<Vat> VAT =
            Arbitraries.of(Vat.standard(21), Vat.standard(9), Vat.of(BigDecimal.ZERO), Vat.EXEMPT);

    private static final Arbitrary<VatTreatment> TREATMENT = Arbitraries.of(
            VatTreatment.CHARGED,
            new VatTreatment(VatTreatment.Kind.SMALL_BUSINESS, ""),
            new VatTreatment(VatTreatment.Kind.EXEMPT, "Artikel 11, lid 1, onder u & <v>, Wet OB 1968"));

    private InvoiceArbitraries() {}

    static Arbitrary<Invoice> invoices() {
        return Combinators.combine(
                        lines(VAT),
                        TREATMENT,
                        Arbitraries.of(Invoices.VILLAGE, Invoices.MUNICIPALITY),
                        texts(),
                        texts())
                .as((billed, treatment, buyer, reference, note) ->
                        Invoices.of(buyer, "R" + reference, treatment, note, billed));
    }

    private static Arbitrary<List<InvoiceLine>> lines(Arbitrary<Vat> vat) {
        return Combinators.combine(texts(), texts(), cents(), vat)
                .as((name, how, net, rate) -> Invoices.line("N" + name, how, net, rate))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(ArrayList::new);
    }

    /** Rounding shows in small amounts; large ones show where a format ends. */
    private static Arbitrary<Long> cents() {
        LongArbitrary any = Arbitraries.longs();
        return Arbitraries.oneOf(
                any.between(-250, 250),
                any.between(-100_000_00, 100_000_00),
                any.between(-1_000_000_000_00L, 1_000_000_000_00L));
    }

    /** What people and programs write: markup, quotes, other alphabets, what no XML can hold, and far too much. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "  ",
                        "Hosting & certificaten <2026>",
                        "]]>",
                        "\"'&amp;&#0;",
                        "€ 1,15 × 600 = € 690",
                        "Súdwest-Fryslân",
                        "\u0000\u0008",
                        "\uFFFE\uFFFF",
                        "\uD800",
                        "😀".repeat(700),
                        "line\r\nline\u2028line",
                        "\u200F\u202Eرسوم"),
                Arbitraries.strings().ofMaxLength(1500));
    }
}

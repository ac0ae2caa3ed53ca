package nl.mienskip.costs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a participant would pay of a year, by the figures and keys of now. Nothing has been decided by it. */
public record PayerPreview(int year, Payer payer, List<PreviewLine> lines) {

    public PayerPreview {
        lines = List.copyOf(lines);
    }

    /** @param payers all who pay in the year of the document, this one among them */
    public static PayerPreview of(PoolsDocument document, Payer payer, List<Payer> payers) {
        return new PayerPreview(
                document.year(),
                payer,
                document.pools().stream()
                        .map(pool -> PreviewLine.of(pool, payer, payers))
                        .toList());
    }

    /** All lines together; empty when one of them cannot be divided yet, as a part would look like the whole. */
    public Optional<Money> total() {
        return lines.stream().map(PreviewLine::share).allMatch(Objects::nonNull)
                ? Optional.of(lines.stream().map(line -> line.share().amount()).reduce(Money.ZERO, Money::plus))
                : Optional.empty();
    }
}

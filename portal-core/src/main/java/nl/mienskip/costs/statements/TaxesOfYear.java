package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** Adds up the tax of what was issued in a year, for everybody to file. */
@ApplicationScoped
class TaxesOfYear {

    @Inject
    private StatementStore store;

    @Inject
    private Participants participants;

    /** By participant's name and rate. */
    List<VatOfYear> of(int year) {
        Map<Long, ParticipantView> known =
                participants.list().stream().collect(Collectors.toMap(ParticipantView::id, Function.identity()));
        return store.taxes(year).stream()
                .map(row -> sum(known.get((Long) row[0]), row))
                .sorted(Comparator.comparing(VatOfYear::name).thenComparing(VatOfYear::vat))
                .toList();
    }

    private static VatOfYear sum(ParticipantView participant, Object[] row) {
        return new VatOfYear(
                participant.id(),
                participant.name(),
                participant.vatPosition(),
                Vat.of((BigDecimal) row[1], (Boolean) row[2]),
                Money.ofCents((Long) row[3]),
                Money.ofCents((Long) row[4]));
    }
}

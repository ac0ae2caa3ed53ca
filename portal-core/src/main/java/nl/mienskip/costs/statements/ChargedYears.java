package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.time.PlatformTime;

/** Finds what a year looks back at: what was charged by the tariff of the year before. Reads as the system. */
@ApplicationScoped
class ChargedYears {

    @Inject
    private StatementStore store;

    @Inject
    private Decisions decisions;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Clock clock;

    /**
     * The year before, as its latest round charged it, or else as it would be charged now. When it has no tariff, the last year
     * that was billed by one: what the band moved on waits until there is a tariff again. Empty when there is nothing of all that.
     */
    Optional<ChargedYear> before(int year) {
        return billed(year - 1)
                .or(() -> reckoned(year - 1))
                .or(() -> store.years().stream()
                        .filter(earlier -> earlier < year - 1)
                        .flatMap(earlier -> billed(earlier).stream())
                        .findFirst());
    }

    private Optional<ChargedYear> billed(int year) {
        return store.rounds(year).stream().reduce((earlier, later) -> later).flatMap(this::read);
    }

    private Optional<ChargedYear> read(RoundHead round) {
        JsonFields fields = RoundDocument.fields(store.round(round.id()).document());
        return Optional.ofNullable(RoundDocument.basis(fields, "tariff")).map(basis -> {
            Tariff tariff = TariffDocument.read(decisions.byId(basis.decision()).document());
            return ChargedYear.billed(
                    round.question(), tariff, RoundDocument.read(fields, tariff).members());
        });
    }

    private Optional<ChargedYear> reckoned(int year) {
        LocalDate today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        return tariffs.inForce(year, last.isAfter(today) ? last : today).map(decided -> {
            Tariff tariff = decided.tariff();
            return ChargedYear.reckoned(
                    year,
                    tariff,
                    subscriptions.members(year, tariff),
                    before(year).orElse(null));
        });
    }
}

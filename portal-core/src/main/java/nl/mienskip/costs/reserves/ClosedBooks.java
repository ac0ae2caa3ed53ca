package nl.mienskip.costs.reserves;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;

/**
 * Keeps movements out of years whose account was put forward or adopted, and out of the years before them: they would
 * change what that account says the fund stood at.
 */
@ApplicationScoped
class ClosedBooks {

    @Inject
    private Decisions decisions;

    /** @throws InvalidInput when the books are closed on that day */
    void refuse(LocalDate day) {
        ActorContext.as(Actor.system("reserves"), () -> decisions.lastStanding(DecisionKind.ACCOUNT))
                .filter(year -> day.getYear() <= year)
                .ifPresent(year -> {
                    throw new InvalidInput(
                            "on",
                            "reserve.yearClosed",
                            "the account of " + year + " was put forward or adopted: the fund no longer moves before "
                                    + (year + 1),
                            String.valueOf(year),
                            String.valueOf(year + 1));
                });
    }
}

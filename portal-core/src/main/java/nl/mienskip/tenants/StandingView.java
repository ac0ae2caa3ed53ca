package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * What a tenant is from a day on.
 *
 * @param participantId who pays for it
 * @param takingPart whether it counts where costs are divided
 * @param liesInId the municipality in which a village lies; null when in none of ours
 */
public record StandingView(LocalDate since, Long participantId, boolean takingPart, Long liesInId) {

    boolean isPaidBy(long participant) {
        return participantId != null && participantId == participant;
    }

    boolean isIn(long municipality) {
        return liesInId != null && liesInId == municipality;
    }

    StandingView from(LocalDate day) {
        return new StandingView(day, participantId, takingPart, liesInId);
    }

    StandingView leaving() {
        return new StandingView(since, participantId, false, liesInId);
    }

    StandingView paidBy(long participant) {
        return new StandingView(since, participant, takingPart, liesInId);
    }

    StandingView lyingIn(Long municipality) {
        return new StandingView(since, participantId, takingPart, municipality);
    }
}

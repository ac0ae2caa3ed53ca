package nl.mienskip.costs.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.ParticipantsMerged;

/** Where a participant goes up in another, what it takes ends with its last year; what the other takes is noted there. */
@ApplicationScoped
class ServicesOfMerged {

    @Inject
    private SubscriptionStore store;

    @Inject
    private Participants participants;

    @Inject
    private Audit audit;

    void end(@Observes ParticipantsMerged merger) {
        int last = merger.day().minusDays(1).getYear();
        String name = ActorContext.as(
                Actor.system("subscriptions"),
                () -> participants.show(merger.participantId()).name());
        store.ofParticipantNow(merger.participantId()).forEach(subscription -> {
            String before = SubscriptionWords.of(name, subscription.view());
            if (subscription.view().since() > last) {
                store.remove(subscription);
                audit.record("subscription.removed", before, merger.why());
            } else if (subscription.endWith(last)) {
                audit.record(
                        "subscription.changed",
                        SubscriptionWords.of(name, subscription.view()) + " (" + before + ")",
                        merger.why());
            }
        });
    }
}

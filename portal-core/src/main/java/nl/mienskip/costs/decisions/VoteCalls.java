package nl.mienskip.costs.decisions;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.members.Addressee;
import nl.mienskip.members.Members;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/**
 * Tells that a vote is open to who may vote, and to who reads proposals in the villages of each member: one letter each,
 * with the page that has their own figures. It goes over all villages, each in a transaction of its own.
 */
@ApplicationScoped
class VoteCalls {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Decisions decisions;

    @Inject
    private Members members;

    @Inject
    private Participants participants;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "vote-calls", this::turn);
    }

    void turn() {
        Jobs.forEach(decisions.uncalled(), this::call);
    }

    private void call(DecisionView decision) {
        Map<Long, String> voters = voters();
        VoteLetters letters = new VoteLetters(decision);
        for (TenantView village : tenants.list()) {
            if (village.status() == TenantStatus.OPEN && voters.containsKey(village.participantId())) {
                String page = settings.address(village.canonicalHost(), "/admin/proposals/" + decision.id());
                holding(village.id(), Role.TENANT_ADMINISTRATOR)
                        .forEach(reader -> letters.village(reader, village, page));
            }
        }
        for (Addressee delegate : holding(TenantContext.PLATFORM, Role.ASSEMBLY_DELEGATE)) {
            delegate.participants().stream()
                    .filter(voters::containsKey)
                    .sorted()
                    .forEach(id -> letters.vote(
                            delegate,
                            voters.get(id),
                            settings.address(settings.baseDomain(), decision.addressFor(id))));
        }
        decisions.call(decision.id(), letters.from(tenants.current()));
    }

    /** The members of today by number. */
    private Map<Long, String> voters() {
        LocalDate today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        return participants.list().stream()
                .filter(participant -> participant.isMemberOn(today))
                .collect(Collectors.toMap(ParticipantView::id, ParticipantView::name));
    }

    private List<Addressee> holding(long tenantId, Role role) {
        return TenantContext.asTenant(tenantId, () -> members.holding(role));
    }
}

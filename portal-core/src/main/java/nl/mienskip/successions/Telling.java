package nl.mienskip.successions;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.Addressee;
import nl.mienskip.members.Members;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tenants.Timeline;

/**
 * Tells administrators of a village that goes on or closes, and delegates of a participant that goes on, each once. It goes
 * over several villages, each in a transaction of its own.
 */
@ApplicationScoped
class Telling {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int WHEN_ALL_STANDS = 100;
    private static final Timeline NEVER = new Timeline(List.of());

    @Inject
    private Successions successions;

    @Inject
    private Members members;

    @Inject
    private Participants participants;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "successions", this::turn);
    }

    void turn() {
        Jobs.forEach(successions.untold(), notice -> successions.tell(notice.id(), letters(notice)));
    }

    private List<Letter> letters(NoticeView notice) {
        List<TenantView> villages = tenants.list();
        SuccessionLetters letters = new SuccessionLetters(tenants.current(), notice.day());
        if (notice.kind() == NoticeKind.PARTICIPANT) {
            return ofParticipants(notice, villages, letters);
        }
        return village(villages, notice.endingId())
                .map(ending -> ofVillage(notice, ending, villages, letters))
                .orElse(List.of());
    }

    private List<Letter> ofVillage(
            NoticeView notice, TenantView ending, List<TenantView> villages, SuccessionLetters letters) {
        if (notice.kind() != NoticeKind.VILLAGE) {
            String occasion = notice.kind() == NoticeKind.CLOSING ? "closing" : "staying";
            return administrators(ending).stream()
                    .map(reader -> letters.own(occasion, reader, ending))
                    .toList();
        }
        return village(villages, notice.intoId())
                .map(into -> ofJoined(ending, into, letters))
                .orElse(List.of());
    }

    private List<Letter> ofJoined(TenantView ending, TenantView into, SuccessionLetters letters) {
        String page = settings.address(into.canonicalHost(), "/admin/members");
        return administrators(into).stream()
                .map(reader -> letters.joined(reader, ending, into, page))
                .toList();
    }

    private List<Letter> ofParticipants(NoticeView notice, List<TenantView> villages, SuccessionLetters letters) {
        Map<Long, ParticipantView> known = new LinkedHashMap<>();
        participants.list().forEach(participant -> known.put(participant.id(), participant));
        if (!known.containsKey(notice.endingId()) || !known.containsKey(notice.intoId())) {
            return List.of();
        }
        List<TenantView> takenOver = new ArrayList<>();
        Map<Long, Addressee> readers = new LinkedHashMap<>();
        Map<Long, Timeline> timelines = tenants.timelines();
        for (TenantView village : villages) {
            if (notice.intoId().equals(village.participantId()) && village.status() == TenantStatus.OPEN) {
                administrators(village).forEach(reader -> readers.putIfAbsent(reader.accountId(), reader));
            }
            Timeline timeline = timelines.getOrDefault(village.id(), NEVER);
            if (isPaidBy(notice.endingId(), timeline, notice.day().minusDays(1))
                    && isPaidBy(notice.intoId(), timeline, notice.day())) {
                takenOver.add(village);
            }
        }
        holding(TenantContext.PLATFORM, Role.ASSEMBLY_DELEGATE).stream()
                .filter(delegate -> delegate.participants().contains(notice.intoId()))
                .forEach(delegate -> readers.putIfAbsent(delegate.accountId(), delegate));
        return readers.values().stream()
                .map(reader -> letters.paying(
                        reader,
                        known.get(notice.endingId()).name(),
                        known.get(notice.intoId()).name(),
                        takenOver))
                .toList();
    }

    private static boolean isPaidBy(Long participant, Timeline timeline, LocalDate day) {
        return timeline.on(day)
                .filter(standing -> participant.equals(standing.participantId()))
                .isPresent();
    }

    private static Optional<TenantView> village(List<TenantView> villages, long id) {
        return villages.stream().filter(village -> village.id() == id).findFirst();
    }

    private List<Addressee> administrators(TenantView village) {
        return holding(village.id(), Role.TENANT_ADMINISTRATOR);
    }

    private List<Addressee> holding(long tenantId, Role role) {
        return TenantContext.asTenant(tenantId, () -> members.holding(role));
    }
}

package nl.mienskip.successions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.mienskip.participants.ParticipantsMerged;
import nl.mienskip.tenants.TenantEnding;

/** Notes, with the act itself, that it is to be told. */
@ApplicationScoped
class Noting {

    @Inject
    private NoticeStore store;

    void merged(@Observes ParticipantsMerged merger) {
        store.add(new Notice(NoticeKind.PARTICIPANT, merger.participantId(), merger.intoId(), merger.day()));
    }

    void ending(@Observes TenantEnding ending) {
        NoticeKind kind = ending.intoId() != null
                ? NoticeKind.VILLAGE
                : ending.day() != null ? NoticeKind.CLOSING : NoticeKind.STAYING;
        store.add(new Notice(kind, ending.tenantId(), ending.intoId(), ending.day()));
    }
}

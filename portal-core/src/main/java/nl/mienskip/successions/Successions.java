package nl.mienskip.successions;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.Mail;

/** The door to what those who go on are still to be told. */
@Boundary
public class Successions {

    @Inject
    private NoticeStore store;

    @Inject
    private Mail mail;

    @Inject
    private Clock clock;

    /** What was not told yet, oldest first. */
    @AllowSystem("the job that tells it")
    public List<NoticeView> untold() {
        return store.untold().stream().map(Notice::view).toList();
    }

    /** Sends these letters about it, unless that was done. */
    @AllowSystem("the job that tells it")
    public void tell(long noticeId, List<Letter> letters) {
        if (store.lock(noticeId).filter(notice -> notice.tell(clock.instant())).isPresent()) {
            letters.forEach(mail::send);
        }
    }
}

package nl.mienskip.kernel.mail;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/** The letter box: what is put in with a transaction goes out when the transaction holds. */
@Boundary
public class Mail {

    private static final Logger LOG = Logger.getLogger(Mail.class);

    private static final int DEEPEST = 10;

    @Inject
    private MailStore store;

    @Inject
    private Postman postman;

    @Inject
    private Event<MailSent> sent;

    @Inject
    private Clock clock;

    /** Puts a letter in the queue, in the caller's transaction and on the bill of the tenant acted for. */
    @AllowAll("doors call it after they have checked the act itself")
    public void send(Letter letter) {
        store.add(new QueuedMail(TenantContext.id(), letter, clock.instant()));
    }

    /** Sends the mail that is due longest; false when none is due. */
    @AllowSystem("the mail round")
    public boolean deliverNext() {
        Optional<QueuedMail> due = store.nextDue(clock.instant());
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    /** What went wrong, without the answer's own words: the address that the mail was for often stands in them. */
    static String kinds(MessagingException thrown) {
        return Stream.<Throwable>iterate(
                        thrown,
                        cause -> cause != null,
                        cause -> cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause())
                .limit(DEEPEST)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private void deliver(QueuedMail mail) {
        try {
            postman.deliver(mail.letter());
            store.remove(mail);
            sent.fire(new MailSent(mail.tenantId()));
        } catch (MessagingException e) {
            if (mail.tryAgainAfter(clock.instant())) {
                LOG.warnf(
                        "a mail of tenant %d was not taken (%s); next try at %s",
                        mail.tenantId(), kinds(e), mail.dueAt());
            } else {
                LOG.errorf("a mail of tenant %d is given up after its last try (%s)", mail.tenantId(), kinds(e));
                store.remove(mail);
            }
        }
    }
}

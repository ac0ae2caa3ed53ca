package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.Addressee;
import nl.mienskip.members.Members;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Mails about a review, each in its reader's language, from the village. */
@ApplicationScoped
class ReviewMails {

    @Inject
    private Members members;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    /** To everybody else who may publish it. */
    void handedIn(Item item) {
        Actor writer = ActorContext.current();
        asSystem(() -> members.having(item.section().publish())).stream()
                .filter(reader -> reader.accountId() != writer.accountId())
                .forEach(reader -> send(reader, "handedIn", item, writer.name()));
    }

    /** To who handed it in. */
    void returned(Item item) {
        writer(item.review())
                .ifPresent(reader -> send(
                        reader,
                        "returned",
                        item,
                        ActorContext.current().name(),
                        item.review().view().note()));
    }

    /** To who handed it in. */
    void published(Item item, Review review) {
        if (review.status() == ReviewStatus.ASKED) {
            writer(review)
                    .ifPresent(reader -> send(
                            reader, "published", item, ActorContext.current().name()));
        }
    }

    private Optional<Addressee> writer(Review review) {
        return review.askedById() == null || review.askedBy(ActorContext.current())
                ? Optional.empty()
                : asSystem(() -> members.addressee(review.askedById()));
    }

    private void send(Addressee reader, String letter, Item item, String by, String... note) {
        TenantView village = tenants.current();
        String name = village.name(reader.language());
        String page = settings.address(
                village.canonicalHost(), "/admin/" + item.section().name().toLowerCase(Locale.ROOT) + "/" + item.id());
        LetterTexts texts =
                LetterTexts.of(ReviewMails.class, "mails", reader.language().tag());
        Object[] gaps = {reader.name(), by, item.title(), page, name, String.join("", List.of(note))};
        mail.send(new Letter(
                name, reader.email(), texts.text(letter + ".subject", gaps), texts.text(letter + ".text", gaps)));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return ActorContext.as(Actor.system("review mails"), work::get);
    }
}

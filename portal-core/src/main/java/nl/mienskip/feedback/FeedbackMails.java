package nl.mienskip.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.Addressee;
import nl.mienskip.members.Members;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Mails about a reaction, from whom it was addressed to. */
@ApplicationScoped
class FeedbackMails {

    @Inject
    private Members members;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    /** To everybody who may answer it, and to who looks after the page; the reader's address is in neither. */
    void given(ReactionView reaction, Long ownerId) {
        Map<Long, Addressee> board = new LinkedHashMap<>();
        asSystem(() -> members.having(Right.FEEDBACK_ANSWER)).forEach(reader -> board.put(reader.accountId(), reader));
        board.values().forEach(reader -> send(reader, "given", reaction));
        if (ownerId != null && !board.containsKey(ownerId)) {
            Optional<Addressee> owner = asSystem(() -> members.addressee(ownerId));
            owner.ifPresent(reader -> send(reader, "owner", reaction));
        }
    }

    /** To who said it. */
    void answered(ReactionView reaction) {
        TenantView from = tenants.current();
        String sender = from.name(reaction.language());
        LetterTexts texts = texts(reaction.language());
        mail.send(new Letter(
                sender,
                reaction.email(),
                texts.text("answered.subject", sender),
                texts.text(
                        "answered.text",
                        hello(texts, reaction.name()),
                        reaction.answer(),
                        sender,
                        reaction.page(),
                        reaction.text())));
    }

    private void send(Addressee reader, String letter, ReactionView reaction) {
        TenantView here = tenants.current();
        String sender = here.name(reader.language());
        LetterTexts texts = texts(reader.language());
        String name = reaction.name().isEmpty() ? texts.text("nobody") : reaction.name();
        mail.send(new Letter(
                sender,
                reader.email(),
                texts.text(letter + ".subject", reaction.about().isEmpty() ? sender : reaction.about()),
                texts.text(
                        letter + ".text",
                        reader.name(),
                        name,
                        reaction.page(),
                        reaction.text(),
                        settings.address(here.canonicalHost(), "/admin/feedback/" + reaction.id()),
                        sender)));
    }

    private static String hello(LetterTexts texts, String name) {
        return name.isEmpty() ? texts.text("hello") : texts.text("hello.named", name);
    }

    private static LetterTexts texts(Language language) {
        return LetterTexts.of(FeedbackMails.class, "mails", language.tag());
    }

    private static <T> T asSystem(Supplier<T> work) {
        return ActorContext.as(Actor.system("feedback mails"), work::get);
    }
}

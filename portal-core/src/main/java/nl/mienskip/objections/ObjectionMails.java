package nl.mienskip.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.Members;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Mails to the board about what was asked, and to who asked about what was decided. */
@ApplicationScoped
class ObjectionMails {

    @Inject
    private Members members;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    /** To all who decide. Who asked stands in the back office alone: a mail is kept by whoever gets it. */
    void asked(Objection objection) {
        String letter = objection.view().hidden() ? "hidden" : "asked";
        ActorContext.as(Actor.system("objection mails"), () -> members.having(Right.PHOTOS_PUBLISH))
                .forEach(reader -> send(reader.email(), reader.language(), letter, reader.name(), objection));
    }

    /** To who asked. */
    void decided(Objection objection) {
        ObjectionView asked = objection.view();
        String letter = asked.status() == ObjectionStatus.REMOVED ? "removed" : "putBack";
        send(asked.email(), objection.language(), letter, asked.name(), objection);
    }

    private void send(String to, Language language, String letter, String name, Objection objection) {
        TenantView village = tenants.current();
        String from = village.name(language);
        LetterTexts texts = LetterTexts.of(ObjectionMails.class, "mails", language.tag());
        Object[] gaps = {
            name,
            objection.album(),
            from,
            settings.address(village.canonicalHost(), "/admin/photos/objections"),
            objection.view().answer(),
            Objections.KNOWN_DAYS
        };
        mail.send(new Letter(from, to, texts.text(letter + ".subject", gaps), texts.text(letter + ".text", gaps)));
    }
}

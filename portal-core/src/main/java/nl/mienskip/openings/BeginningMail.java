package nl.mienskip.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Tells an administrator how to begin, in a village that just opened or that had none; the invitation is another mail. */
@ApplicationScoped
class BeginningMail {

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    void opened(TenantView village, FirstAdministrator reader) {
        send("opened", village, reader);
    }

    void appointed(TenantView village, FirstAdministrator reader) {
        send("appointed", village, reader);
    }

    private void send(String occasion, TenantView village, FirstAdministrator reader) {
        Language language = reader.language();
        String name = village.name(language);
        String platform = tenants.current().name(language);
        LetterTexts texts = LetterTexts.of(BeginningMail.class, "mails", language.tag());
        mail.send(new Letter(
                platform,
                reader.email(),
                texts.text(occasion + ".subject", name),
                texts.text(
                        occasion + ".text",
                        reader.givenName() + " " + reader.familyName(),
                        name,
                        settings.address(village.canonicalHost(), "/"),
                        settings.address(village.canonicalHost(), "/admin"),
                        platform)));
    }
}

package nl.mienskip.signups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Mails to those who signed up, in the language in which they did. */
@ApplicationScoped
class SignupMails {

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    void send(Signup signup, String letter) {
        send(signup, letter, "");
    }

    /** With the link to cancel, which is known now alone. */
    void send(Signup signup, String letter, SignupToken token) {
        send(signup, letter, page(signup.language(), "/signups/" + token.text()));
    }

    private void send(Signup signup, String letter, String link) {
        SignupView words = signup.view();
        Language language = signup.language();
        LetterTexts texts = LetterTexts.of(SignupMails.class, "mails", language.tag());
        TenantView village = tenants.current();
        String name = village.name(language);
        Object[] gaps = {
            words.name(),
            words.title(),
            when(words, language, texts, village),
            name,
            link,
            words.people(),
            page(language, "/agenda/" + words.eventId())
        };
        mail.send(new Letter(
                name, words.email(), texts.text(letter + ".subject", gaps), texts.text(letter + ".text", gaps)));
    }

    private String page(Language language, String path) {
        TenantView village = tenants.current();
        String prefix = language == village.ownLanguage() ? "" : "/" + language.tag();
        return settings.address(village.canonicalHost(), prefix + path);
    }

    private static String when(SignupView words, Language language, LetterTexts texts, TenantView village) {
        Locale locale = language.locale();
        ZonedDateTime moment = words.startsAt().atZone(village.timeZone());
        String said = DateTimeFormatter.ofPattern(texts.text(words.wholeDays() ? "day" : "when"), locale)
                .format(moment);
        // the JDK's Frisian days and months have a capital, which Frisian does not write
        return language == Language.FY ? said.toLowerCase(locale) : said;
    }
}

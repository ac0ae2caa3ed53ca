package nl.mienskip.enrolments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.identity.Identity;
import nl.mienskip.kernel.identity.Person;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.MemberAccount;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Writes letters of enrolment, on paper and by mail. */
@ApplicationScoped
class Letters {

    @Inject
    private Identity identity;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    LetterView view(Enrolment enrolment, EnrolmentCode code, MemberAccount member, AccountView account) {
        return new LetterView(
                member.memberId(),
                member.displayName(),
                signInName(account),
                code.grouped(),
                settings.address(tenants.current().canonicalHost(), "/enrol/" + code.characters()),
                enrolment.expiresAt(),
                account.language());
    }

    /** The address where there is one, which is known to whoever wrote it down; else the name that was made up. */
    String signInName(AccountView account) {
        if (account.email() != null) {
            return account.email();
        }
        return ActorContext.as(Actor.system("enrolment"), () -> identity.person(account.subject()))
                .map(Person::username)
                .orElse("");
    }

    void mail(LetterView letter, String address) {
        TenantView village = tenants.current();
        String name = village.name(letter.language());
        LetterTexts texts =
                LetterTexts.of(Letters.class, "mails", letter.language().tag());
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(letter.language().locale())
                .format(letter.expiresAt().atZone(village.timeZone()));
        mail.send(new Letter(
                name,
                address,
                texts.text("invited.subject", name),
                texts.text("invited.text", letter.name(), name, letter.address(), until)));
    }
}

package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Written;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tenants.Timeline;

/**
 * Word of a new statement to the participant's contact: with where to read it, in the language of that portal. Who has no address
 * gets none.
 */
@ApplicationScoped
class StatementMails {

    @Inject
    private Mail mail;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    void issued(List<StatementView> statements) {
        Actor system = Actor.system("statements");
        Map<Long, List<TenantView>> portals = ActorContext.as(
                system,
                () -> tenants.list().stream()
                        .filter(tenant -> tenant.participantId() != null)
                        .collect(Collectors.groupingBy(TenantView::participantId)));
        Map<Long, Timeline> timelines = ActorContext.as(system, tenants::timelines);
        statements.stream()
                .filter(statement -> statement.buyer().contactEmail() != null)
                .forEach(statement -> {
                    List<TenantView> theirs = portals.getOrDefault(statement.participantId(), List.of());
                    mail.send(letter(statement, theirs, HomeRule.of(statement, theirs, timelines)));
                });
    }

    private Letter letter(StatementView statement, List<TenantView> portals, Optional<TenantView> home) {
        Language language = home.or(() -> portals.stream().findFirst())
                .map(TenantView::ownLanguage)
                .orElse(Language.NL);
        LetterTexts texts = LetterTexts.of(StatementMails.class, "mails", language.tag());
        Money total = statement.invoice().total();
        String letter = total.compareTo(Money.ZERO) < 0 ? "credit" : "issued";
        Object[] gaps = {
            statement.number(),
            statement.seller().name(),
            statement.buyer().contactName() == null
                    ? statement.buyer().name()
                    : statement.buyer().contactName(),
            new Written(language).money(total.compareTo(Money.ZERO) < 0 ? Money.ZERO.minus(total) : total),
            day(statement.due(), language),
            statement.payment().iban(),
            home.map(portal -> texts.text(letter + ".read", settings.address(portal.canonicalHost(), "/admin/bill")))
                    .orElseGet(
                            () -> texts.text(letter + ".ask", statement.seller().contactEmail())),
            statement.seller().contactEmail()
        };
        return new Letter(
                statement.seller().name(),
                statement.buyer().contactEmail(),
                texts.text(letter + ".subject", gaps),
                texts.text(letter + ".text", gaps));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}

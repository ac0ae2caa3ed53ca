package nl.mienskip.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.Addressee;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** The weekly mail to one person, in their language. */
@ApplicationScoped
class WeeklyLetters {

    /** As many titles as are read; the page behind the link has them all. */
    private static final int MOST = 20;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    void send(Addressee reader, WaitingView waiting, LinkToken token) {
        TenantView village = tenants.current();
        String name = village.name(reader.language());
        LetterTexts texts =
                LetterTexts.of(WeeklyLetters.class, "mails", reader.language().tag());
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.language().locale())
                .withZone(village.timeZone());
        String list = part(texts, "due", waiting.due().items(), item -> checked(texts, day, item))
                + part(texts, "neglected", waiting.neglected(), item -> checked(texts, day, item))
                + part(
                        texts,
                        "returned",
                        waiting.returned(),
                        item -> item.review().note())
                + part(
                        texts,
                        "handedIn",
                        waiting.handedIn(),
                        item -> item.review().askedBy());
        String page = settings.address(
                village.canonicalHost(), path(village, reader.language()) + "/checks/" + token.characters());
        mail.send(new Letter(
                name,
                reader.email(),
                texts.text(waiting.due().total() > 0 ? "subject.due" : "subject", name),
                texts.text("text", reader.name(), list, page, name)));
    }

    /** The language stands in an address where it is not the village's own. */
    private static String path(TenantView village, Language language) {
        boolean named = language != village.ownLanguage() && village.languages().contains(language);
        return named ? "/" + language.tag() : "";
    }

    private static String checked(LetterTexts texts, DateTimeFormatter day, ItemView item) {
        Instant last = item.upkeep().checkedAt();
        return texts.text("checked", day.format(last));
    }

    /** A heading with a line for each; nothing where there are none. */
    private static String part(
            LetterTexts texts, String heading, List<ItemView> items, Function<ItemView, String> about) {
        if (items.isEmpty()) {
            return "";
        }
        String lines = items.stream()
                .limit(MOST)
                .map(item -> texts.text("line", item.title(), about.apply(item)))
                .collect(Collectors.joining());
        String more = items.size() > MOST ? texts.text("more", items.size() - MOST) : "";
        return texts.text(heading) + lines + more + "\n";
    }
}

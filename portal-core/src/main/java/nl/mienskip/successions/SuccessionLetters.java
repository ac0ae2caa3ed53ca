package nl.mienskip.successions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.members.Addressee;
import nl.mienskip.tenants.TenantView;

/** What those who go on, or whose village closes, are written: each in their own language, from the cooperation. */
final class SuccessionLetters {

    private final TenantView platform;
    private final LocalDate day;

    /** @param day from which it holds; null when there is none to name */
    SuccessionLetters(TenantView platform, LocalDate day) {
        this.platform = platform;
        this.day = day;
    }

    /** @param members where those are admitted who come over */
    Letter joined(Addressee reader, TenantView ending, TenantView into, String members) {
        return letter(reader, "joined", ending.name(reader.language()), into.name(reader.language()), members);
    }

    /** @param villages that the one paid for and the other pays for now */
    Letter paying(Addressee reader, String ending, String into, List<TenantView> villages) {
        String names = villages.stream()
                .map(village -> village.name(reader.language()))
                .collect(Collectors.joining(", "));
        return letter(
                reader,
                "paying",
                ending,
                into,
                names.isEmpty()
                        ? texts(reader).text("paying.none", ending)
                        : texts(reader).text("paying.villages", into, names));
    }

    /** @param occasion {@code closing} or {@code staying} */
    Letter own(String occasion, Addressee reader, TenantView village) {
        return letter(reader, occasion, village.name(reader.language()), "", "");
    }

    private Letter letter(Addressee reader, String occasion, String ending, String into, String more) {
        String sender = platform.name(reader.language());
        Object[] gaps = {ending, into, reader.name(), day(reader), more, sender};
        return new Letter(
                sender,
                reader.email(),
                texts(reader).text(occasion + ".subject", gaps),
                texts(reader).text(occasion + ".text", gaps));
    }

    private String day(Addressee reader) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader.language().locale())
                        .format(day);
    }

    private static LetterTexts texts(Addressee reader) {
        return LetterTexts.of(
                SuccessionLetters.class, "mails", reader.language().tag());
    }
}

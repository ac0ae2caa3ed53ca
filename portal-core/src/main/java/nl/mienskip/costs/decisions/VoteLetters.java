package nl.mienskip.costs.decisions;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.members.Addressee;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Word of an open vote: one letter for each person, in their language, however many offices they have. */
final class VoteLetters {

    private final DecisionView decision;
    private final Map<Long, Addressee> readers = new LinkedHashMap<>();
    private final Map<Long, List<String>> places = new LinkedHashMap<>();

    VoteLetters(DecisionView decision) {
        this.decision = decision;
    }

    /** @param page where they read what it means for their village */
    void village(Addressee reader, TenantView village, String page) {
        add(reader, texts(reader).text("vote.village", village.name(reader.language()), page));
    }

    /**
     * @param participant for whom they vote
     * @param page where they read what it means for it
     */
    void vote(Addressee delegate, String participant, String page) {
        add(delegate, texts(delegate).text("vote.delegate", participant, page));
    }

    private void add(Addressee reader, String place) {
        readers.putIfAbsent(reader.accountId(), reader);
        places.computeIfAbsent(reader.accountId(), account -> new ArrayList<>()).add(place);
    }

    List<Letter> from(TenantView platform) {
        return readers.values().stream().map(reader -> letter(reader, platform)).toList();
    }

    private Letter letter(Addressee reader, TenantView platform) {
        String sender = platform.name(reader.language());
        Object[] gaps = {
            decision.title(),
            reader.name(),
            day(reader.language()),
            String.join("\n", places.get(reader.accountId())),
            sender
        };
        return new Letter(
                sender,
                reader.email(),
                texts(reader).text(name("subject"), gaps),
                texts(reader).text(name("text"), gaps));
    }

    /** Of a vote that too few took part in the letter says that they vote again. */
    private String name(String part) {
        return (decision.last(StepKind.ADJOURNED) == null ? "vote." : "vote.again.") + part;
    }

    private String day(Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(decision.inForceFrom());
    }

    private static LetterTexts texts(Addressee reader) {
        return LetterTexts.of(VoteLetters.class, "mails", reader.language().tag());
    }
}

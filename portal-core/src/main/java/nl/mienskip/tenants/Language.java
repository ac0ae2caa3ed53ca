package nl.mienskip.tenants;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that pages are in. */
public enum Language {
    NL("Nederlands"),
    FY("Frysk"),
    EN("English"),
    DE("Deutsch");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The BCP 47 tag, such as {@code fy}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale for dates, numbers and money. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.of(tag(), this == DE ? "DE" : "NL");
    }

    /** What something is called in this language, or else in Dutch. */
    public String from(Map<Language, String> names) {
        return names.getOrDefault(this, names.get(NL));
    }

    /** The language of a tag; empty when pages are not in it. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    static List<Language> list(String tags) {
        return Arrays.stream(tags.split(",")).map(tag -> of(tag).orElseThrow()).toList();
    }

    static String tags(List<Language> languages) {
        return String.join(",", languages.stream().map(Language::tag).toList());
    }
}

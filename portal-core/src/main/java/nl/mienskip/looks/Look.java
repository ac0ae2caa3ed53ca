package nl.mienskip.looks;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.tenants.Language;

/** What a village chose; a village that has not chosen has none. */
@Entity
@Table(name = "look")
class Look extends TenantScoped {

    private static final int WELCOME_MAX = 200;

    private String brand;
    private String accent;

    @Enumerated(EnumType.STRING)
    private LookFont font;

    private Long crestId;
    private Long photoId;

    @Convert(converter = WelcomeColumn.class)
    private Map<Language, String> welcome = Map.of();

    @Version
    private long version;

    void choose(ChangeLook choice) {
        if (choice.font() == null) {
            throw new InvalidInput("font", "font.empty", "a font is needed");
        }
        this.brand = Colour.checked("brand", choice.brand()).hex();
        this.accent = Colour.checked("accent", choice.accent()).hex();
        this.font = choice.font();
        this.crestId = choice.crestId();
        this.photoId = choice.photoId();
        Map<Language, String> words = new EnumMap<>(Language.class);
        choice.welcome().forEach((language, text) -> keepWords(words, language, text));
        this.welcome = words;
    }

    private static void keepWords(Map<Language, String> words, Language language, String text) {
        String stripped = text.strip();
        if (stripped.length() > WELCOME_MAX) {
            throw new InvalidInput(
                    "welcome." + language.tag(),
                    "welcome.tooLong",
                    "welcome has more than " + WELCOME_MAX + " characters",
                    WELCOME_MAX);
        }
        if (!stripped.isEmpty()) {
            words.put(language, stripped);
        }
    }

    /** Refuses a change that was made on an older version. */
    void expect(long seen) {
        if (seen != seenVersion()) {
            throw new Conflict("look.changed", "the look was changed by somebody else");
        }
    }

    /** From 1, as 0 is that of a village without a choice. */
    private long seenVersion() {
        return id() == null ? 0 : version + 1;
    }

    ChangeLook choice() {
        return new ChangeLook(brand, accent, font, welcome, crestId, photoId, seenVersion());
    }
}

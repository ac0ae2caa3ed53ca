package nl.mienskip.admin.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.mienskip.tenants.Language;

/**
 * The words of the views. A key begins with its room: {@code news.title} stands as {@code title} in
 * {@code nl/mienskip/admin/news/messages_nl.properties} and its sisters. Texts are {@link MessageFormat} patterns, so
 * plurals are choices; a text that a language lacks is shown in Dutch.
 */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Texts implements I18NProvider {
    private static final long serialVersionUID = 1L;

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The text in the reader's language, with what it tells filled in. */
    public static String t(String key, Object... told) {
        return text(Site.language().locale(), key, told);
    }

    /** As {@link #t}, empty when there is no such text in any language. */
    public static Optional<String> find(String key, Object... told) {
        Locale locale = Site.language().locale();
        return pattern(key, locale)
                .or(() -> pattern(key, Language.NL.locale()))
                .map(pattern -> new MessageFormat(pattern, locale).format(told));
    }

    /** As {@link #t}; the cooperation's console says it in its own words where {@code <key>.console} is there. */
    public static String here(String key, Object... told) {
        return (Site.tenant().platform() ? find(key + ".console", told) : Optional.<String>empty())
                .orElseGet(() -> t(key, told));
    }

    /** The name of one of an enum's values: {@code <room>.<Enum>.<VALUE>}. */
    public static String name(String room, Enum<?> value) {
        return t(room + "." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... told) {
        return text(locale, key, told);
    }

    private static String text(Locale locale, String key, Object... told) {
        String pattern = pattern(key, locale)
                .or(() -> pattern(key, Language.NL.locale()))
                .orElse(key);
        return new MessageFormat(pattern, locale).format(told);
    }

    private static Optional<String> pattern(String key, Locale locale) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResourceBundle.getBundle(
                            "nl.mienskip.admin." + key.substring(0, dot) + ".messages",
                            Locale.of(locale.getLanguage()),
                            Texts.class.getClassLoader(),
                            EXACT)
                    .getString(key.substring(dot + 1)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}

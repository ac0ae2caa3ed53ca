package nl.mienskip.costs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.mienskip.tenants.Language;

/** The sentences of this room in one language. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Language language) {
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle(
                "nl.mienskip.costs.words",
                Locale.of(language.tag()),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words of(Language language) {
        return new Words(language);
    }

    /** @param arguments already written out for this language */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}

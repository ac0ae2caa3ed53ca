package nl.mienskip.costs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/** The sentences of a bundle in one language. */
public final class Words {

    /** Looking a bundle up takes longer than saying a sentence of it. */
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Language language, String name) {
        this.locale = language.locale();
        this.bundle = ResourceBundle.getBundle(
                name,
                Locale.of(language.tag()),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words of(Language language) {
        return of(language, "nl.mienskip.costs.words");
    }

    /** @param bundle its name, such as {@code nl.mienskip.costs.tariffs.words} */
    public static Words of(Language language, String bundle) {
        return READ.computeIfAbsent(bundle + "_" + language.tag(), name -> new Words(language, bundle));
    }

    /** What people call a meter; one that is not ours is called as it was. */
    public static String meter(Language language, String name) {
        return Meter.of(name)
                .map(meter -> of(language).say("meter." + meter.apiName()))
                .orElse(name);
    }

    /** @param arguments already written out for this language */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}

package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/** All kinds of content, and how the words of each are stored. */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    private Instance<Kind<?>> kinds;

    /** The kind that these words are of. */
    @SuppressWarnings("unchecked") // a kind is found by the class of its words
    <W extends Words> Kind<W> of(Class<W> type) {
        return (Kind<W>) which(kind -> kind.type() == type);
    }

    @SuppressWarnings("unchecked")
    <W extends Words> Kind<W> of(W words) {
        return of((Class<W>) words.getClass());
    }

    Kind<?> of(Section section) {
        return which(kind -> kind.section() == section);
    }

    /** Those that there is a kind of, in their order. */
    List<Section> sections() {
        return kinds.stream().map(Kind::section).sorted().toList();
    }

    private Kind<?> which(Predicate<Kind<?>> wanted) {
        return kinds.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound("kind", "of content"));
    }

    /** The words as they are stored, made safe. */
    <W extends Words> Written written(W words) {
        Kind<W> kind = of(words);
        W checked = kind.checked(words);
        return new Written(checked.language(), checked.title(), JsonText.write(json -> {
            json.writeStartObject();
            kind.write(checked, json);
            json.writeEnd();
        }));
    }

    /** The pictures that a stored document of this section names. */
    Set<Long> pictures(Section section, String document) {
        return new HashSet<>(pictures(of(section), document));
    }

    private static <W extends Words> Set<Long> pictures(Kind<W> kind, String document) {
        return kind.pictures(read(kind, document));
    }

    static <W extends Words> W read(Kind<W> kind, String document) {
        return kind.read(JsonFields.of(JsonText.read(document), ""));
    }
}

package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.RichTextField;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.editorial.Words;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;

/**
 * The words of an item, to be written. A kind's form adds its fields by the names that its words have, so that what is
 * refused is told beside the field that it is about.
 *
 * @param <W> the words of the kind
 */
public abstract class ItemForm<W extends Words> extends Div {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MILLIS = 1_200;
    private static final String COPY = "data-draft";

    private final Map<String, HasValueAndElement<?, ?>> fields = new LinkedHashMap<>();
    private final Map<String, HasValue<?, String>> copied = new LinkedHashMap<>();
    private final Select<Language> language = new Select<>();
    private Runnable typed = () -> {};

    protected ItemForm() {
        addClassName("item-form");
        language.setLabel(t("editorial.field.language"));
        language.setItems(Site.tenant().languages());
        language.setItemLabelGenerator(Language::ownName);
        language.setVisible(Site.tenant().languages().size() > 1);
    }

    /** What the fields say. */
    protected abstract W words();

    /** Fills the fields. */
    protected abstract void fill(W words);

    /** A field by its name in the words; what is typed is kept a moment later, and when it is left. */
    protected final <F extends Component & HasValueAndElement<?, ?>> F add(String name, F field) {
        fields.put(name, field);
        if (field instanceof HasValueChangeMode lazy) {
            lazy.setValueChangeMode(ValueChangeMode.LAZY);
            lazy.setValueChangeTimeout(PAUSE_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                accept();
                typed.run();
            }
        });
        add(field);
        return field;
    }

    /** As {@link #add}; what is typed in it is copied on the device until the server has it. */
    protected final <F extends Component & HasValueAndElement<?, String>> F addCopied(String name, F field) {
        copied.put(name, field);
        if (field instanceof RichTextField rich) {
            rich.mark(COPY, name);
        } else {
            field.getElement().setAttribute(COPY, name);
        }
        return add(name, field);
    }

    /** The field in which the language is chosen, where the village has more than one. */
    protected final void addLanguage() {
        add("language", language);
    }

    protected final Language language() {
        return language.getValue();
    }

    /** The words that it would hold with what was typed on the device before; they are not shown yet. */
    final W with(Map<String, String> typed) {
        W before = words();
        copied.forEach((name, field) -> field.setValue(typed.getOrDefault(name, field.getValue())));
        W with = words();
        show(before);
        return with;
    }

    final void onTyped(Runnable work) {
        this.typed = work;
    }

    final void show(W words) {
        fill(words);
        language.setValue(words.language());
        accept();
    }

    final void lock(boolean locked) {
        fields.values().forEach(field -> field.setReadOnly(locked));
    }

    /** Tells what cannot be taken beside its field; false when it is about none of them. */
    final boolean refuse(InvalidInput refused) {
        HasValue<?, ?> field = fields.get(refused.field());
        if (!(field instanceof HasValidation told)) {
            return false;
        }
        told.setErrorMessage(Problems.words(refused));
        told.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }

    private void accept() {
        fields.values().stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .forEach(field -> field.setInvalid(false));
    }
}

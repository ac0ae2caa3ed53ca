package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;

/** The inputs of a form by the names that the doors give them, so that what is refused is said beside its field. */
public final class Fields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Component> byName = new LinkedHashMap<>();

    /** Takes a field in, under the name that a refusal has. */
    public <F extends Component & HasValidation> F add(String name, F field) {
        field.setManualValidation(true);
        byName.put(name, field);
        return field;
    }

    /**
     * Does the work of the form. A refusal is shown at its field, and with it every other field that must be filled in and
     * is not; the first of them gets the focus. A refusal that is about no field is shown at the edge of the page.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable work) {
        byName.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            work.run();
            return true;
        } catch (InvalidInput refused) {
            refuse(refused.field(), Problems.words(refused));
        } catch (Conflict conflict) {
            Notices.problem(Problems.words(conflict));
        }
        return false;
    }

    /** Whether a refusal of this name has a field to be told at. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /**
     * Refuses a field that is not filled in.
     *
     * @throws InvalidInput unless it is
     */
    public void require(String name, boolean filled) {
        if (!filled) {
            throw new InvalidInput(name, "missing", name + " is missing");
        }
    }

    /**
     * Refuses the first that must be filled in and is not.
     *
     * @throws InvalidInput unless all are
     */
    public void requireAll() {
        byName.forEach((name, field) -> require(name, !missing(field)));
    }

    private void refuse(String name, String words) {
        if (!byName.containsKey(name)) {
            Notices.problem(words);
            return;
        }
        byName.forEach((other, field) -> {
            if (other.equals(name)) {
                mark(field, words);
            } else if (missing(field)) {
                mark(field, t("shell.problem.missing"));
            }
        });
        byName.values().stream()
                .filter(field -> ((HasValidation) field).isInvalid())
                .findFirst()
                .ifPresent(Fields::show);
    }

    private static boolean missing(Component field) {
        return field.isVisible()
                && field instanceof HasValue<?, ?> value
                && value.isRequiredIndicatorVisible()
                && value.isEmpty();
    }

    private static void mark(Component field, String words) {
        HasValidation validated = (HasValidation) field;
        validated.setErrorMessage(words);
        validated.setInvalid(true);
    }

    private static void show(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        field.scrollIntoView();
    }
}

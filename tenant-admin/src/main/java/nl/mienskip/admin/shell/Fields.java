package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
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
     * Does the work of the form; a refusal is shown at its field, which gets the focus, or at the edge of the page when it
     * is about no field.
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

    private void refuse(String name, String words) {
        Component field = byName.get(name);
        if (!(field instanceof HasValidation validated)) {
            Notices.problem(words);
            return;
        }
        validated.setErrorMessage(words);
        validated.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        field.scrollIntoView();
    }
}

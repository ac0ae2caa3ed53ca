package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import nl.mienskip.kernel.Why;

/** Asks for a reason, as long as one may be. */
public final class WhyField extends TextArea {
    private static final long serialVersionUID = 1L;

    public WhyField() {
        super(t("shell.why"));
        setRequiredIndicatorVisible(true);
        setMaxLength(Why.LONGEST);
        setWidthFull();
    }
}

package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that others will notice or that cannot be undone. */
public final class Confirmation extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param question what is asked
     * @param consequence what will happen
     * @param yes what the button says that does it
     */
    public Confirmation(String question, String consequence, String yes, Runnable work) {
        setHeader(question);
        setText(consequence);
        setConfirmText(yes);
        setConfirmButtonTheme("primary");
        setCancelable(true);
        setCancelText(t("shell.cancel"));
        addConfirmListener(confirmed -> work.run());
    }

    /** Marks what is asked as something that takes away. */
    public Confirmation dangerous() {
        setConfirmButtonTheme("primary error");
        return this;
    }
}

package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something is done that others will notice or that cannot be undone. */
public final class Confirmation extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final String CONSEQUENCE = "consequence";

    private final Button confirm;
    private boolean confirmed;

    /**
     * @param question what is asked
     * @param consequence what will happen
     * @param yes what the button says that does it
     */
    public Confirmation(String question, String consequence, String yes, Runnable work) {
        setRole("alertdialog");
        getElement().setAttribute("aria-describedby", CONSEQUENCE);
        setCloseOnOutsideClick(false);
        setHeaderTitle(question);
        Paragraph words = new Paragraph(consequence);
        words.setId(CONSEQUENCE);
        confirm = new Button(yes, pressed -> {
            confirmed = true;
            close();
            work.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true); // a double click would do the work twice
        add(words);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), confirm);
        setWidth("min(32rem, 100vw)");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                confirm.focus();
            }
        });
    }

    /** Marks what is asked as something that takes away. */
    public Confirmation dangerous() {
        confirm.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** @param work what is done when the answer is no */
    public Confirmation otherwise(Runnable work) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !confirmed) {
                work.run();
            }
        });
        return this;
    }
}

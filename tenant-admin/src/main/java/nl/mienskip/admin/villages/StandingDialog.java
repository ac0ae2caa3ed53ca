package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.WhyField;

/** Asks what is to hold for a village, from which day, and why. */
class StandingDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();

    /**
     * @param title what is done
     * @param name of the field that asks what is to hold, as a refusal has it
     * @param what asks it
     * @param today which is proposed
     * @param work does it with the day and the reason; what it refuses is shown here
     */
    <F extends Component & HasValidation> StandingDialog(
            String title, String name, F what, LocalDate today, BiConsumer<LocalDate, String> work) {
        DayField from = fields.add("from", new DayField(t("villages.standing.from")));
        WhyField why = new WhyField();
        setHeaderTitle(title);
        setWidth("min(32rem, 100vw)");
        from.setValue(today);
        from.setMax(today);
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(t("villages.standing.from.help"));
        why.setHelperText(t("villages.change.why"));
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> {
                fields.require("from", from.getValue() != null);
                work.accept(from.getValue(), why.getValue());
            })) {
                close();
            }
            pressed.getSource().setEnabled(true);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(
                new Paragraph(t("villages.standing.consequence")),
                new FormLayout(fields.add(name, what), from),
                fields.add("why", why));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }
}

package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks in what something goes up, from which day and why, and says what will happen before it does. */
public final class MergerDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();

    /**
     * @param title what is done
     * @param consequences what will happen, one by one
     * @param into asks for the other
     * @param today which is proposed
     * @param work does it with the day and the reason; what it refuses is shown here
     */
    public <F extends Component & HasValidation> MergerDialog(
            String title, List<String> consequences, F into, LocalDate today, BiConsumer<LocalDate, String> work) {
        DayField day = fields.add("day", new DayField(t("shell.merger.day")));
        WhyField why = new WhyField();
        setHeaderTitle(title);
        setWidth("min(36rem, 100vw)");
        day.setValue(today);
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(t("shell.merger.day.help"));
        Button merge = new Button(t("shell.merger"), pressed -> {
            if (fields.attempt(() -> {
                fields.require("day", day.getValue() != null);
                work.accept(day.getValue(), why.getValue());
            })) {
                close();
            }
            pressed.getSource().setEnabled(true);
        });
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setDisableOnClick(true);
        UnorderedList list = new UnorderedList();
        consequences.forEach(consequence -> list.add(new ListItem(consequence)));
        add(
                new FormLayout(fields.add("intoId", into), day),
                fields.add("why", why),
                new Paragraph(t("shell.merger.happens")),
                list,
                new Paragraph(t("shell.merger.final")));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), merge);
    }
}

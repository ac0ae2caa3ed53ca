package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.costs.statements.PaymentView;

/** What was paid on a statement, with what was taken back. */
class PaymentsTable extends Div {
    private static final long serialVersionUID = 1L;

    PaymentsTable(List<PaymentView> payments, boolean mayEdit, SerializableConsumer<PaymentView> withdraw) {
        if (payments.isEmpty()) {
            add(new Paragraph(t("statements.payments.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("booked");
        payments.forEach(payment -> {
            ListItem item = new ListItem(new Span(t(
                    "statements.payment",
                    Moments.day(payment.on()),
                    Euros.of(payment.amount()),
                    payment.reference(),
                    payment.by())));
            if (!payment.stands()) {
                item.add(new Span(t("statements.payment.withdrawn", payment.withdrawnBy(), payment.withdrawnWhy())));
            } else if (mayEdit) {
                Button back = new Button(t("statements.withdraw"), pressed -> withdraw.accept(payment));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                back.setAriaLabel(t("statements.withdraw.of", Euros.of(payment.amount()), payment.reference()));
                item.add(back);
            }
            list.add(item);
        });
        add(list);
    }
}

package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.costs.bills.Bills;

/** Whether residents may read what the portal costs and who pays; can be turned back at any moment. */
class ShownToAll extends Section {
    private static final long serialVersionUID = 1L;

    ShownToAll(Bills bills) {
        Anchor page = new Anchor("/costs", t("bill.open.see"));
        page.setTarget("_blank");
        page.setVisible(bills.shown());
        Checkbox shown = new Checkbox(t("bill.open.show"), bills.shown());
        shown.addValueChangeListener(change -> {
            bills.show(change.getValue());
            page.setVisible(change.getValue());
            Notices.done(t(change.getValue() ? "bill.open.shown" : "bill.open.hidden"));
        });
        add(new H2(t("bill.open")), new Paragraph(t("bill.open.line")), shown, new Paragraph(page));
    }
}

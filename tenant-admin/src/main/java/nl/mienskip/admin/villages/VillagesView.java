package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.TenantStatus;

/** All villages with how they do; what is filtered and sorted stands in the address. */
@Route(VillagesView.PATH)
@MenuEntry(text = "villages.title", icon = "house", order = 11)
@Allow(Right.TENANTS_READ)
class VillagesView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "villages";

    private final VillageGrid grid;
    private final TextField words = new TextField(t("villages.search"));
    private final ComboBox<TenantStatus> status = new ComboBox<>(t("villages.status"), TenantStatus.values());
    private final EmptyState nothing = new EmptyState("search", t("villages.nothing"));
    private boolean reading;

    @Inject
    VillagesView(VillageRows rows) {
        super("villages.title");
        grid = new VillageGrid(rows, this::sorted);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        status.setItemLabelGenerator(value -> Texts.name("villages", value));
        status.setPlaceholder(t("villages.status.all"));
        status.setClearButtonVisible(true);
        words.addValueChangeListener(change -> asked());
        status.addValueChangeListener(change -> asked());
        Div filter = new Div(words, status);
        filter.addClassName("filter");
        add(new ViewHeading(name(), actions()).explain(t("villages.title.line")), filter, grid, nothing);
    }

    private static Component[] actions() {
        return ActorContext.current().may(Right.TENANTS_OPEN)
                ? new Component[] {OpenVillageView.button()}
                : new Component[0];
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VillageQuery query = VillageQuery.of(event.getLocation().getQueryParameters());
        reading = true;
        words.setValue(query.words());
        status.setValue(query.status());
        show(query);
        reading = false;
    }

    private void asked() {
        if (!reading) {
            VillageQuery before = grid.query();
            changed(new VillageQuery(words.getValue(), status.getValue(), before.sort(), before.descending()));
        }
    }

    private void sorted(VillageColumn column, boolean descending) {
        if (!reading) {
            changed(new VillageQuery(words.getValue(), status.getValue(), column, descending));
        }
    }

    /** The address follows without a visit to the server, so that the field that is typed in keeps the focus. */
    private void changed(VillageQuery query) {
        show(query);
        getUI().orElseThrow().getPage().getHistory().replaceState(null, new Location(PATH, query.parameters()));
    }

    private void show(VillageQuery query) {
        boolean any = grid.show(query);
        grid.setVisible(any);
        nothing.setVisible(!any);
    }
}

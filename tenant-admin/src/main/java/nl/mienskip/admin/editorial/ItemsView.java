package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemFilter;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** The desk of a section: all its items, last changed first. A kind's list says its route and who may open it. */
public abstract class ItemsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Editorial editorial;
    private final transient Clock clock;
    private final transient Writing<?> writing;
    private final Class<? extends ItemEditor<?>> editor;
    private final String icon;
    private final ItemFilterBar bar = new ItemFilterBar(this::filter);
    private final Grid<ItemView> grid = new Grid<>();
    private final Div none = new Div();

    /** @param icon what is shown while there is nothing */
    protected ItemsView(
            Editorial editorial, Clock clock, Writing<?> writing, Class<? extends ItemEditor<?>> editor, String icon) {
        super(writing.keys().title());
        this.editorial = editorial;
        this.clock = clock;
        this.writing = writing;
        this.editor = editor;
        this.icon = icon;
        addClassName("view-tall");
        Button write = new Button(t(writing.keys().write()), new Icon("plus"), pressed -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setVisible(mayWrite());
        add(new ViewHeading(name(), write), bar, none, grid);
        columns();
    }

    private boolean mayWrite() {
        Right contribute = writing.section().contribute();
        return ActorContext.current().may(contribute)
                || ActorContext.current().may(writing.section().edit());
    }

    private void columns() {
        grid.addComponentColumn(this::cell)
                .setHeader(t("editorial.column.title"))
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", name());
        grid.setItems(
                query ->
                        editorial
                                .list(writing.section(), bar.filter(), query.getPage() + 1, query.getPageSize())
                                .items()
                                .stream(),
                query -> (int) count());
    }

    private long count() {
        return editorial.list(writing.section(), bar.filter(), 1, 1).total();
    }

    private Component cell(ItemView item) {
        String title = item.title().isEmpty() ? t("editorial.untitled") : item.title();
        RouterLink link = new RouterLink(title, editor, at(String.valueOf(item.id())));
        link.getElement().setAttribute("lang", item.language().tag());
        Span meta = new Span(t("editorial.changedBy", Moments.full(item.changedAt()), item.writtenBy()));
        meta.addClassName("cell-meta");
        Div words = new Div(link, meta);
        words.addClassName("cell");
        Div cell = new Div(words, new StateBadge(item, clock.instant()));
        cell.addClassName("item-cell");
        return cell;
    }

    private void write() {
        getUI().orElseThrow().navigate(editor, at(ItemEditor.NEW));
    }

    private static RouteParameters at(String item) {
        return new RouteParameters("item", item);
    }

    private void filter() {
        getUI().orElseThrow().navigate(getClass(), bar.query());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event.getLocation().getQueryParameters());
        grid.getDataProvider().refreshAll();
        ItemFilter filter = bar.filter();
        boolean empty = count() == 0;
        none.removeAll();
        grid.setVisible(!empty);
        if (empty) {
            boolean all = filter.words().isEmpty() && filter.state() == null;
            none.add(new EmptyState(icon, t(all ? writing.keys().none() : "editorial.noneFound")));
        }
    }
}

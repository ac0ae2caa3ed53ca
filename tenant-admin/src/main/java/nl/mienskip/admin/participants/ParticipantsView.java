package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantFilter;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** All participants with the villages that each pays for; the words searched for stand in the address. */
@Route(ParticipantsView.PATH)
@MenuEntry(text = "participants.title", icon = "building", order = 12)
@Allow(Right.TENANTS_READ)
class ParticipantsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "participants";

    private static final int MOST_VILLAGES = 200;

    private final Participants participants;
    private final Tenants tenants;
    private final TextField words = new TextField(t("participants.search"));
    private final Grid<ParticipantView> grid = new Grid<>();

    @Inject
    ParticipantsView(Participants participants, Tenants tenants) {
        super("participants.title");
        this.participants = participants;
        this.tenants = tenants;
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> asked(change.isFromClient()));
        Div filter = new Div(words);
        filter.addClassName("filter");
        fill();
        add(new ViewHeading(name(), actions()).explain(t("participants.title.line")), filter, grid);
    }

    private void fill() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("tall");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(t("participants.nothing"));
        grid.addComponentColumn(ParticipantsView::name)
                .setHeader(t("participants.name"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::villages)
                .setHeader(t("participants.villages"))
                .setFlexGrow(2);
        grid.setItems(
                query -> participants.find(words.getValue(), query.getPage() + 1, query.getPageSize()).items().stream(),
                query -> (int) participants.find(words.getValue(), 1, 1).total());
    }

    /** With what tells it from others, so that a phone need not show a column for each. */
    private static Component name(ParticipantView participant) {
        Span meta = new Span(membership(participant) + ". " + Texts.name("participants", participant.vatPosition()));
        meta.addClassName("cell-meta");
        Div cell = new Div(new Anchor(PATH + "/" + participant.id(), participant.name()), meta);
        cell.addClassName("cell");
        return cell;
    }

    private static String membership(ParticipantView participant) {
        String since = Moments.day(participant.memberSince());
        return participant.memberUntil() == null
                ? t("participants.member", since)
                : t("participants.member.until", since, Moments.day(participant.memberUntil()));
    }

    private Component villages(ParticipantView participant) {
        Div links = new Div();
        links.addClassNames("links", "cell");
        tenants.find(new TenantFilter("", null, participant.id()), 1, MOST_VILLAGES)
                .items()
                .forEach(village -> links.add(link(village)));
        return links;
    }

    static Anchor link(TenantView village) {
        return new Anchor("villages/" + village.slug(), village.name());
    }

    private static Component[] actions() {
        if (!ActorContext.current().may(Right.TENANTS_OPEN)) {
            return new Component[0];
        }
        Button add = new Button(
                t("participants.add"),
                new Icon("plus"),
                pressed -> UI.getCurrent().navigate(AddParticipantView.class));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {add};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
    }

    private void asked(boolean byReader) {
        grid.getDataProvider().refreshAll();
        if (byReader) {
            QueryParameters parameters = words.getValue().isBlank()
                    ? QueryParameters.empty()
                    : QueryParameters.of("q", words.getValue().strip());
            getUI().orElseThrow().getPage().getHistory().replaceState(null, new Location(PATH, parameters));
        }
    }
}

package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.here;
import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.members.MemberQuery;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.MemberView;
import nl.mienskip.members.Members;

/** Who belongs to us and who asks to; what is looked for stands in the address. */
@Route("members")
@MenuEntry(text = "members.title", icon = "users", order = 50)
@Allow({Right.MEMBERS_READ, Right.MEMBERS_ADMIT})
class MembersView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final Select<MemberStatus> status = new Select<>();
    private final TextField words = new TextField(t("members.find"));
    private final Div found = new Div();

    @Inject
    MembersView(Members members) {
        super("members.title");
        this.members = members;
        ViewHeading heading = ActorContext.current().may(Right.MEMBERS_ADMIT)
                ? new ViewHeading(name(), enrol())
                : new ViewHeading(name());
        add(heading.explain(here("members.line")));
        if (ActorContext.current().may(Right.ROLES_GRANT)) {
            add(new AdmissionChoice(members));
        }
        add(filter(), found);
    }

    private Button enrol() {
        Button button = new Button(
                here("members.enrol"),
                new Icon("user-plus"),
                pressed -> getUI().ifPresent(ui -> ui.navigate(EnrolView.class)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div filter() {
        status.setLabel(t("members.status"));
        status.setItems(MemberStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("members.all"));
        status.setItemLabelGenerator(value -> value == null ? t("members.all") : Texts.name("members", value));
        status.addValueChangeListener(changed -> look(changed.isFromClient()));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(changed -> look(changed.isFromClient()));
        Div filter = new Div(status, words);
        filter.addClassName("filter");
        return filter;
    }

    private void look(boolean byHand) {
        if (byHand) {
            go(1);
        }
    }

    private void go(int page) {
        MemberAddress address = new MemberAddress(status.getValue(), words.getValue(), page);
        getUI().ifPresent(ui -> ui.navigate(MembersView.class, address.parameters()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberAddress address = MemberAddress.of(event.getLocation().getQueryParameters());
        status.setValue(address.status());
        words.setValue(address.words());
        show(members.list(new MemberQuery(address.status(), address.words(), address.page())));
    }

    private void show(Paged<MemberView> page) {
        found.removeAll();
        if (page.items().isEmpty()) {
            found.add(new EmptyState("users", t("members.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        page.items().forEach(member -> list.add(new MemberLine(member)));
        found.add(list, new Pages(page, this::go));
    }
}

package nl.mienskip.admin.objections;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.objections.ObjectionView;
import nl.mienskip.objections.Objections;

/** Photos that somebody who is shown wants to be taken away: the board decides. */
@Route("photos/objections")
@MenuEntry(text = "objections.title", icon = "shield", order = 13)
@Allow(Right.PHOTOS_PUBLISH)
class ObjectionsView extends View implements ObjectionLine.Desk {
    private static final long serialVersionUID = 1L;

    private final transient Objections objections;
    private final Div found = new Div();
    private int page = 1;

    @Inject
    ObjectionsView(Objections objections) {
        super("objections.title");
        this.objections = objections;
        addClassName("view-narrow");
        add(new ViewHeading(name()).explain(t("objections.line", Objections.KNOWN_DAYS)));
        if (ActorContext.current().may(Right.SECTIONS_RULE)) {
            add(rule());
        }
        add(found);
        show(1);
    }

    private RadioButtonGroup<Boolean> rule() {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(t("objections.rule"));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(atOnce -> t(atOnce ? "objections.rule.hide" : "objections.rule.decide"));
        choice.setValue(objections.hidesAtOnce());
        choice.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                objections.choose(changed.getValue());
                Notices.done(t("shell.saved"));
            }
        });
        return choice;
    }

    private void show(int number) {
        page = number;
        Paged<ObjectionView> all = objections.list(number);
        found.removeAll();
        if (all.items().isEmpty()) {
            found.add(new EmptyState("shield", t("objections.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        all.items()
                .forEach(objection -> list.add(new ObjectionLine(
                        objection, objections.photo(objection.id()).orElse(null), this)));
        found.add(list, new Pages(all, this::show));
    }

    @Override
    public void remove(ObjectionView objection) {
        new Confirmation(t("objections.remove.ask"), t("objections.remove.text"), t("objections.remove.yes"), () -> {
                    objections.remove(objection.id());
                    decided(t("objections.removed"));
                })
                .dangerous()
                .open();
    }

    @Override
    public void putBack(ObjectionView objection) {
        new ReasonDialog(
                        t("objections.putBack.ask"), t("objections.putBack.text"), t("objections.putBack.yes"), why -> {
                            objections.putBack(objection.id(), why);
                            decided(t("objections.putBackDone"));
                        })
                .open();
    }

    private void decided(String words) {
        Notices.done(words);
        show(page);
        takeFocus();
    }
}

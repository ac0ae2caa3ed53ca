package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.ExclusionView;
import nl.mienskip.usage.Usage;

/** The periods that were left out of the bill, of one village or of all; the treasurer adds and withdraws. */
@Dependent
class ExclusionsPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final Usage usage;
    private Runnable changed = () -> {};
    private Button exclude;

    @Inject
    ExclusionsPanel(Usage usage) {
        this.usage = usage;
        addClassName("history");
    }

    /** @param listener told when there is one more, or one is withdrawn */
    void onChange(Runnable listener) {
        this.changed = listener;
    }

    void show(TenantView village, List<TenantView> villages) {
        removeAll();
        add(new H2(t("usage.exclusions", village.name())), new Paragraph(t("usage.exclusions.line")));
        if (mayChange()) {
            exclude = new Button(
                    t("usage.exclude"),
                    new Icon("ban"),
                    pressed -> new ExcludeDialog(usage, village, villages, this::showAgain).open());
            add(exclude);
        }
        List<ExclusionView> found = usage.exclusions().stream()
                .filter(one -> one.tenantId() == null || one.tenantId() == village.id())
                .toList();
        if (found.isEmpty()) {
            add(new Paragraph(t("usage.exclusions.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(one -> list.add(line(one)));
        add(list);
    }

    /** All of this is shown anew; the reader goes on at the button. */
    private void showAgain() {
        changed.run();
        exclude.focus();
    }

    private static boolean mayChange() {
        return ActorContext.current().may(Right.USAGE_EXCLUDE);
    }

    private Component line(ExclusionView one) {
        Span what = new Span(t(
                "usage.exclusion.what",
                Moments.day(one.from()),
                Moments.day(one.until()),
                Meters.nameOrAll(one.meter()),
                t(one.tenantId() == null ? "usage.exclusion.all" : "usage.exclusion.one")));
        what.addClassName("history-act");
        Span who = new Span(t("usage.exclusion.who", one.by(), Moments.full(one.at())));
        who.addClassName("history-who");
        Div words = new Div(what, who, new Paragraph(one.why()));
        if (!one.holds()) {
            words.add(new Paragraph(t(
                    "usage.exclusion.withdrawn",
                    one.withdrawnBy(),
                    Moments.full(one.withdrawnAt()),
                    one.withdrawnWhy())));
        } else if (mayChange()) {
            words.add(withdraw(one));
        }
        return new ListItem(words);
    }

    private Button withdraw(ExclusionView one) {
        return new Button(
                t("usage.withdraw"),
                new Icon("undo-2"),
                pressed -> new ReasonDialog(
                                t("usage.withdraw.question"),
                                t("usage.withdraw.consequence"),
                                t("usage.withdraw"),
                                why -> {
                                    usage.withdraw(one.id(), why);
                                    Notices.done(t("usage.withdraw.done"));
                                    showAgain();
                                })
                        .open());
    }
}

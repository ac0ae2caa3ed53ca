package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.RevisionView;
import nl.mienskip.editorial.Words;
import nl.mienskip.kernel.text.TextDiff;

/**
 * What an item said before, compared with what it says now; any of it can be put back. A kind's view says its route,
 * {@code <path>/:item([0-9]{1,18})/versions}, and who may open it.
 *
 * @param <W> the words of the kind
 */
public abstract class VersionsView<W extends Words> extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    /** What stands in its address for the item, and behind. */
    public static final String VERSIONS = ":item([0-9]{1,18})/versions";

    private final transient Editorial editorial;
    private final transient Writing<W> writing;
    private final Class<? extends ItemEditor<W>> editor;
    private final RadioButtonGroup<RevisionView<W>> versions = new RadioButtonGroup<>(t("editorial.versions.choose"));
    private final Div difference = new Div();
    private final Button restore =
            new Button(t("editorial.versions.restore"), new Icon("rotate-ccw"), pressed -> restore());
    private final Div back = new Div();
    private transient ItemDraft<W> now;

    protected VersionsView(Editorial editorial, Writing<W> writing, Class<? extends ItemEditor<W>> editor) {
        super("editorial.versions");
        this.editorial = editorial;
        this.writing = writing;
        this.editor = editor;
        addClassName("view-narrow");
        difference.addClassName("difference");

        versions.setItemLabelGenerator(
                version -> t("editorial.versions.line", Moments.full(version.at()), version.author()));
        versions.addValueChangeListener(change -> compare(change.getValue()));
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        add(back, new ViewHeading(name()), versions, new H2(t("editorial.versions.difference")), difference, restore);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("item").orElseThrow());
        now = editorial.draft(writing.type(), id);
        List<RevisionView<W>> all = editorial.revisions(writing.type(), id);
        back.removeAll();
        back.add(new BackLink(now.words().title(), editor, new RouteParameters("item", String.valueOf(id))));
        versions.setItems(all);
        versions.setValue(all.get(Math.min(1, all.size() - 1)));
        restore.setVisible(now.may(ItemAct.EDIT));
    }

    private void compare(RevisionView<W> version) {
        difference.removeAll();
        if (version == null) {
            return;
        }
        W words = version.words();
        boolean same = words.equals(now.words());
        restore.setEnabled(!same);
        String then = writing.text().apply(words);
        String today = writing.text().apply(now.words());
        if (then.equals(today)) {
            difference.add(new Paragraph(t(same ? "editorial.versions.same" : "editorial.versions.sameWords")));
            return;
        }
        TextDiff.of(then, today).forEach(part -> difference.add(piece(part)));
    }

    private static Component piece(TextDiff.Part part) {
        HtmlContainer piece =
                switch (part.change()) {
                    case SAME -> new Span();
                    case ADDED -> new HtmlContainer("ins");
                    case REMOVED -> new HtmlContainer("del");
                };
        piece.setText(part.text());
        return piece;
    }

    private void restore() {
        long id = now.item().id();
        editorial.restore(id, now.item().version(), versions.getValue().number());
        getUI().orElseThrow().navigate(editor, new RouteParameters("item", String.valueOf(id)));
        Notices.done(t("editorial.versions.restored"));
    }
}

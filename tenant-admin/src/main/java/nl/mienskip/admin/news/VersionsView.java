package nl.mienskip.admin.news;

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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.kernel.text.TextDiff;
import nl.mienskip.news.ArticleDraft;
import nl.mienskip.news.ArticleRevisionView;
import nl.mienskip.news.News;
import nl.mienskip.news.WriteArticle;

/** What an article said before, compared with what it says now; any of it can be put back. */
@Route("news/:article([0-9]{1,18})/versions")
@Allow({Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class VersionsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient News news;
    private final RadioButtonGroup<ArticleRevisionView> versions = new RadioButtonGroup<>(t("news.versions.choose"));
    private final Div difference = new Div();
    private final Button restore = new Button(t("news.versions.restore"), new Icon("rotate-ccw"), pressed -> restore());
    private final Div back = new Div();
    private transient ArticleDraft now;

    @Inject
    VersionsView(News news) {
        super("news.versions");
        this.news = news;
        addClassName("view-narrow");
        difference.addClassName("difference");

        versions.setItemLabelGenerator(
                version -> t("news.versions.line", Moments.full(version.at()), version.authorName()));
        versions.addValueChangeListener(change -> compare(change.getValue()));
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        add(back, new ViewHeading(name()), versions, new H2(t("news.versions.difference")), difference, restore);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("article").orElseThrow());
        now = news.draft(id);
        List<ArticleRevisionView> all = news.revisions(id);
        back.removeAll();
        back.add(new BackLink(
                now.words().title(), ArticleEditor.class, new RouteParameters("article", String.valueOf(id))));
        versions.setItems(all);
        versions.setValue(all.get(Math.min(1, all.size() - 1)));
    }

    private void compare(ArticleRevisionView version) {
        difference.removeAll();
        if (version == null) {
            return;
        }
        WriteArticle words = new WriteArticle(version.language(), version.title(), version.lead(), version.body());
        boolean same = words.equals(now.words());
        restore.setEnabled(!same);
        String then = text(words);
        String today = text(now.words());
        if (then.equals(today)) {
            difference.add(new Paragraph(t(same ? "news.versions.same" : "news.versions.sameWords")));
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

    private static String text(WriteArticle words) {
        return words.title() + "\n" + words.lead() + "\n" + RichText.lines(words.body());
    }

    private void restore() {
        long id = now.article().id();
        news.restore(id, now.article().version(), versions.getValue().number());
        getUI().orElseThrow().navigate(ArticleEditor.class, new RouteParameters("article", String.valueOf(id)));
        Notices.done(t("news.versions.restored"));
    }
}

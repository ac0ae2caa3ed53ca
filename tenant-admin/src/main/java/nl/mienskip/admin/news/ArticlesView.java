package nl.mienskip.admin.news;

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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.news.ArticleFilter;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;

/** The news desk: all articles, last changed first. */
@Route("news")
@MenuEntry(text = "news.title", icon = "newspaper", order = 10)
@Allow({Right.NEWS_CONTRIBUTE, Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class ArticlesView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient News news;
    private final transient Clock clock;
    private final ArticleFilterBar bar = new ArticleFilterBar(this::filter);
    private final Grid<ArticleView> grid = new Grid<>();
    private final Div none = new Div();

    @Inject
    ArticlesView(News news, Clock clock) {
        super("news.title");
        this.news = news;
        this.clock = clock;
        addClassName("view-tall");
        Button write = new Button(t("news.write"), new Icon("plus"), pressed -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ViewHeading(name(), write), bar, none, grid);
        columns();
    }

    private void columns() {
        grid.addComponentColumn(this::cell).setHeader(t("news.column.title")).setFlexGrow(1);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", name());
        grid.setItems(
                query -> news.desk(bar.filter(), query.getPage() + 1, query.getPageSize()).items().stream(),
                query -> (int) news.desk(bar.filter(), 1, 1).total());
    }

    private Component cell(ArticleView article) {
        String title = article.title().isEmpty() ? t("news.untitled") : article.title();
        RouterLink link = new RouterLink(
                title, ArticleEditor.class, new RouteParameters("article", String.valueOf(article.id())));
        link.getElement().setAttribute("lang", article.language().tag());
        Span meta = new Span(t("news.changedBy", Moments.full(article.changedAt()), article.authorName()));
        meta.addClassName("cell-meta");
        Div words = new Div(link, meta);
        words.addClassName("cell");
        Div cell = new Div(words, new StateBadge(article, clock.instant()));
        cell.addClassName("article-cell");
        return cell;
    }

    private void write() {
        getUI().orElseThrow().navigate(ArticleEditor.class, new RouteParameters("article", ArticleEditor.NEW));
    }

    private void filter() {
        getUI().orElseThrow().navigate(ArticlesView.class, bar.query());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event.getLocation().getQueryParameters());
        grid.getDataProvider().refreshAll();
        ArticleFilter filter = bar.filter();
        boolean empty = news.desk(filter, 1, 1).total() == 0;
        none.removeAll();
        grid.setVisible(!empty);
        if (empty) {
            none.add(new EmptyState(
                    "newspaper",
                    t(filter.words().isEmpty() && filter.state() == null ? "news.none" : "news.noneFound")));
        }
    }
}

package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.mienskip.looks.DrawnCrest;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.Looks;

/** Around every view: whose back office it is, the menu by what the reader may do, and the reader's own menu. */
@Layout
@CdiComponent
@Dependent
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private View shown;

    @Inject
    MainLayout(Looks looks) {
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(t("shell.menu")));
        Aside drawer = new Aside(brand(looks.current()), menu());
        drawer.getElement().setAttribute("aria-label", Site.name());
        addToDrawer(drawer);
        Header bar = new Header(skipLink(), toggle(), place(), new AccountMenu());
        bar.addClassName("navbar");
        addToNavbar(bar);
    }

    private static Component brand(LookView look) {
        Div brand = new Div(crest(look), new Span(Site.name()));
        brand.addClassName("brand");
        return brand;
    }

    private static Component crest(LookView look) {
        if (look.crest() == null) {
            Div drawn = new Div(new Svg(DrawnCrest.svg("var(--village-brand)", "var(--village-brand-ink)")));
            drawn.addClassName("brand-crest");
            drawn.getElement().setAttribute("aria-hidden", "true");
            return drawn;
        }
        Image crest = new Image(look.crest().pathFor(96), "");
        crest.addClassName("brand-crest");
        return crest;
    }

    private static SideNav menu() {
        SideNav menu = new SideNav(t("shell.menu"));
        menu.addClassName("main-menu");
        Menu.forMe().forEach(entry -> menu.addItem(entry.item()));
        return menu;
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#content", t("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("shell.menu.toggle"));
        return toggle;
    }

    private static Component place() {
        Anchor place = new Anchor("/", new Icon("globe"), new Span(t("shell.toSite")));
        place.addClassName("to-site");
        place.setRouterIgnore(true);
        Nav nav = new Nav(place);
        nav.addClassName("navbar-middle");
        nav.setAriaLabel(t("shell.toSite.label"));
        return nav;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (getContent() instanceof View view && view != shown) {
            view.setId("content");
            view.getElement().setAttribute("tabindex", "-1").getClassList().add("view");
            if (shown != null) {
                view.takeFocus();
                view.getElement().executeJs("location.hash || this.scrollIntoView()");
            }
            shown = view;
        }
    }
}

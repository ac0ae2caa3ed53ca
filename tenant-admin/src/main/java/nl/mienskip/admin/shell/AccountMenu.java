package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.tenants.Language;

/** Who is signed in, their account, the language of the views, and the way out. */
class AccountMenu extends MenuBar {
    private static final long serialVersionUID = 1L;

    AccountMenu() {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("account-menu");
        Span name = new Span(ActorContext.current().name());
        name.addClassName("account-name");
        MenuItem me = addItem(line("user", name));
        me.setAriaLabel(t("shell.account.of", ActorContext.current().name()));
        SubMenu menu = me.getSubMenu();
        menu.addItem(line("user", new Span(t("shell.account"))), chosen -> leaveFor("/account"));
        SubMenu languages =
                menu.addItem(line("languages", new Span(t("shell.language")))).getSubMenu();
        Site.languages().forEach(language -> addLanguage(languages, language));
        menu.addSeparator();
        menu.addItem(line("log-out", new Span(t("shell.signOut"))), chosen -> signOut());
    }

    private static void addLanguage(SubMenu languages, Language language) {
        Span name = new Span(language.ownName());
        name.getElement().setAttribute("lang", language.tag());
        MenuItem item = languages.addItem(name, chosen -> ChosenLanguage.choose(language));
        item.setCheckable(true);
        item.setChecked(language == Site.language());
    }

    /** By a form, as signing out changes something: a link could be followed by accident, or from another site. */
    private void signOut() {
        getElement().executeJs("""
                const form = document.createElement('form');
                form.method = 'post';
                form.action = '/signout';
                document.body.append(form);
                form.submit();""");
    }

    private void leaveFor(String path) {
        getUI().orElseThrow().getPage().setLocation(path);
    }

    private static Component line(String icon, Component words) {
        HorizontalLayout line = new HorizontalLayout(new Icon(icon), words);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        line.setSpacing("0.5rem");
        return line;
    }
}

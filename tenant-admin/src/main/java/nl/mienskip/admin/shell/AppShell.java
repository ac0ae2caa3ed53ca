package nl.mienskip.admin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the back office and the console has in common. */
@StyleSheet(Aura.STYLESHEET)
@ColorScheme(ColorScheme.Value.SYSTEM)
public class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}

package nl.mienskip.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Page} or a {@link BrowserContext} in Debian's Chromium: {@code @ExtendWith(Chromium.class)} and
 * a parameter of that type. Each parameter is a person with cookies of its own, forgotten after the test; the browser is
 * started once for all.
 */
public final class Chromium implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Asks for no motion: what is on its way cannot be pressed yet, and has colours that nobody reads. */
    private static final Browser.NewContextOptions NEWCOMER =
            new Browser.NewContextOptions().setLocale("nl-NL").setReducedMotion(ReducedMotion.REDUCE);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        BrowserContext person = browser(test).newContext(NEWCOMER);
        person.setDefaultTimeout(30_000);
        people(test).add(person);
        return parameter.getParameter().getType() == Page.class ? person.newPage() : person;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        people(test).forEach(BrowserContext::close);
        people(test).clear();
    }

    @SuppressWarnings("unchecked")
    private static List<BrowserContext> people(ExtensionContext test) {
        return test.getStore(STORE).getOrComputeIfAbsent("people", key -> new ArrayList<>(), List.class);
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot()
                .getStore(STORE)
                .getOrComputeIfAbsent("browser", key -> new Running(), Running.class)
                .browser;
    }

    /** Closed by JUnit after the last test. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create();
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Portal.setting("portal.chromium")))
                        .setArgs(FLAGS));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}

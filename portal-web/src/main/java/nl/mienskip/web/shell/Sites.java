package nl.mienskip.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.costs.bills.Bills;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.Looks;
import nl.mienskip.pages.Pages;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Puts together how a village looks and is called on its pages. */
@ApplicationScoped
class Sites {

    @Inject
    private Settings settings;

    @Inject
    private Looks looks;

    @Inject
    private Bills bills;

    @Inject
    private Pages pages;

    /** The village in a language. */
    Site of(TenantView tenant, Language language) {
        LookView look = looks.current();
        LookSheet sheet = LookSheet.of(look);
        return new Site(
                tenant.name(language),
                tenant.platform(),
                settings.address(tenant.canonicalHost(), ""),
                tenant.languages(),
                tenant.timeZone(),
                look,
                sheet.stylesheet(),
                sheet.signAddress(),
                bills.shown(),
                pages.links());
    }
}

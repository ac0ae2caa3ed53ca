package nl.mienskip.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Puts together how a village looks and is called on its pages. */
@ApplicationScoped
class Sites {

    @Inject
    private Settings settings;

    /** The village in a language. */
    Site of(TenantView tenant, Language language) {
        return new Site(
                tenant.name(language),
                tenant.platform(),
                settings.address(tenant.canonicalHost(), ""),
                tenant.languages(),
                tenant.timeZone(),
                "",
                "",
                "",
                "#1f4e6b");
    }
}

package nl.mienskip.tenants;

/** How the log names a tenant's particulars: short, so that before and after fit in one entry. */
final class TenantWords {

    private TenantWords() {}

    static String of(Tenant tenant) {
        TenantView view = tenant.view();
        return view.name() + ", " + view.inhabitants() + " inhabitants on " + view.inhabitantsOn() + ", "
                + Language.tags(view.languages());
    }
}

package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Villages by their slugs, as addresses and documents name them; the core knows them by their ids. */
@RequestScoped
class VillageSlugs {

    /** The field of a document that names one. */
    static final String MUNICIPALITY = "municipality";

    @Inject
    private Tenants tenants;

    /**
     * The platform is a tenant to the code, not to who reads the list of villages.
     *
     * @throws NotFound when there is none of that slug
     */
    TenantView village(String slug) {
        TenantView tenant = tenants.bySlug(slug);
        if (tenant.platform()) {
            throw new NotFound("tenant", slug);
        }
        return tenant;
    }

    /**
     * The id of the municipality that a document names.
     *
     * @throws InvalidInput at its field when there is none of that slug
     */
    long municipality(String slug) {
        return named(
                slug, new InvalidInput(MUNICIPALITY, "municipality.unknown", "there is no municipality of that slug"));
    }

    /** The id of what a document names, or else this refusal. */
    long named(String slug, InvalidInput unknown) {
        try {
            return village(slug).id();
        } catch (NotFound e) {
            throw unknown;
        }
    }

    /** A refusal of the core at the field that the document has for the core's. */
    static InvalidInput at(String field, String ofCore, InvalidInput refusal) {
        return refusal.field().equals(ofCore)
                ? new InvalidInput(field, refusal.code(), refusal.getMessage(), refusal.arguments())
                : refusal;
    }
}

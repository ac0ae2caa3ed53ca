package nl.mienskip.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.enrolments.Enrolments;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.identity.Identity;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.looks.SignInLooks;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tiles.Tiles;

/**
 * What each step does, and what one of them does once more in a village that is open. Every one can be taken again: it
 * brings about what is wanted, whatever is there already.
 */
@ApplicationScoped
class StepWork {

    @Inject
    private OpeningPapers papers;

    @Inject
    private Tenants tenants;

    @Inject
    private Identity identity;

    @Inject
    private SignInLooks signInLooks;

    @Inject
    private Tiles tiles;

    @Inject
    private Enrolments enrolments;

    /** Takes a step and writes down that it is done; throws when it is not. */
    void take(String slug, StepKind kind) {
        TenantView village = tenants.bySlug(slug);
        switch (kind) {
            case TENANT -> {
                // stands since the papers do: both were written in one transaction
            }
            case HOSTS -> requireHosts(village);
            case ORGANIZATION ->
                identity.ensureOrganization(
                        slug, village.name(), TenantContext.asTenant(village.id(), signInLooks::signs));
            case ADDRESSES -> identity.settleRedirectUris(List.of(village.canonicalHost()), List.of());
            case HOME -> TenantContext.asTenant(village.id(), () -> tiles.layFirst(village.ownLanguage()));
            case ADMINISTRATOR -> invite(village, papers.view(slug).administrator());
            case OPEN -> {
                papers.open(slug);
                return;
            }
        }
        papers.succeeded(slug, kind);
    }

    private void requireHosts(TenantView village) {
        if (village.canonicalHost().isEmpty()) {
            throw new Conflict("opening.no-host", "the village has no host of its own");
        }
    }

    /** Invites somebody as administrator of an open village, which is given back. */
    TenantView appoint(String slug, FirstAdministrator who, String why) {
        TenantView village = tenants.bySlug(slug);
        if (village.platform()) {
            throw new NotFound("village", slug);
        }
        if (village.status() != TenantStatus.OPEN) {
            throw new Conflict("tenant.status", "an administrator is invited into an open village");
        }
        enrol(village, who, why);
        return village;
    }

    private void invite(TenantView village, FirstAdministrator who) {
        try {
            enrol(village, who, "");
        } catch (Conflict conflict) {
            // somebody came before: what this step is for is there
            if (!conflict.code().equals("administrator.there")) {
                throw conflict;
            }
        }
    }

    private void enrol(TenantView village, FirstAdministrator who, String why) {
        TenantContext.asTenant(village.id(), () -> enrolments.enrolAdministrator(who.person(), why));
    }
}

package nl.mienskip.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.identity.KeycloakSettings;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.members.Members;
import nl.mienskip.members.MembershipView;
import nl.mienskip.members.MyVillage;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.account.AccountPage.VillageLine;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** My account. */
@RequestScoped
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@AllowSignedIn("it is their own account")
public class AccountResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private KeycloakSettings keycloak;

    @Inject
    private Settings settings;

    @Inject
    private Visit visit;

    /** What there is to see and to change. */
    @GET
    public Page show(@QueryParam("saved") String saved) {
        MembershipView membership = members.mine().orElse(null);
        String name = membership == null ? "" : membership.displayName();
        return page(membership, name, Invalid.NOTHING, saved != null);
    }

    /** Changes the language of mails, and what I am called here. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@FormParam("language") String language, @FormParam("name") String name) {
        try {
            if (ActorContext.current().member()) {
                members.rename(name);
            }
            Language.of(language).ifPresent(accounts::speak);
        } catch (InvalidInput refusal) {
            Invalid invalid = Invalid.of(refusal, "account", visit.texts());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(members.mine().orElse(null), name, invalid, false))
                    .build();
        }
        return Response.seeOther(URI.create(visit.unlisted("").href("/account") + "?saved"))
                .build();
    }

    private Page page(MembershipView membership, String name, Invalid invalid, boolean saved) {
        AccountView account = accounts.mine();
        List<VillageLine> villages =
                members.myVillages().stream().map(this::line).toList();
        return Page.of(
                "account/show.jte",
                new AccountPage(
                        visit.unlisted(visit.texts().get("account.title")),
                        account,
                        membership,
                        villages,
                        keycloak.accountConsole(),
                        name == null ? "" : name,
                        invalid,
                        saved));
    }

    private VillageLine line(MyVillage village) {
        boolean here = village.tenant().id() == visit.tenant().id();
        return new VillageLine(
                village.tenant().name(visit.language()),
                here ? "/" : settings.address(village.tenant().canonicalHost(), "/signin/silent?to=/"),
                village.status(),
                here);
    }
}

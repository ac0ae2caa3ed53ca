package nl.mienskip.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.members.Admission;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.Members;
import nl.mienskip.members.MembershipView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** My membership of this village: asking for it, and where that stands. */
@RequestScoped
@Path("/membership")
@Produces(MediaType.TEXT_HTML)
@AllowSignedIn("whoever has an account may ask")
public class MembershipResource {

    private static final Set<MemberStatus> MAY_ASK = EnumSet.of(MemberStatus.LEFT, MemberStatus.REFUSED);

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private StepGuard guard;

    @Inject
    private Visit visit;

    /** The form, or what became of it. */
    @GET
    @Path("new")
    public Page show() {
        return page(accounts.mine().name(), "", Invalid.NOTHING);
    }

    /** Asks. Asked twice, as by a second click, it shows what became of the first time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@FormParam("name") String name, @FormParam("introduction") String introduction) {
        guard.count();
        try {
            members.ask(name, introduction);
        } catch (InvalidInput refusal) {
            Invalid invalid = Invalid.of(refusal, "membership", visit.texts());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(name, introduction, invalid))
                    .build();
        } catch (Conflict refusal) {
            if (refusal.code().equals("member.refusedLately")) {
                Invalid invalid = new Invalid("", visit.texts().get("membership.refused.lately"));
                return Response.status(Response.Status.CONFLICT)
                        .entity(page(name, introduction, invalid))
                        .build();
            }
        }
        return Response.seeOther(URI.create(visit.unlisted("").href("/membership/new")))
                .build();
    }

    private Page page(String name, String introduction, Invalid invalid) {
        MembershipView membership = members.mine().orElse(null);
        Admission admission = members.admission();
        boolean mayAsk = admission != Admission.CLOSED && (membership == null || MAY_ASK.contains(membership.status()));
        return Page.of(
                "membership/new.jte",
                new JoinPage(
                        visit.unlisted(visit.texts()
                                .get("membership.title", visit.site().name())),
                        admission,
                        membership,
                        mayAsk,
                        name == null ? "" : name,
                        introduction == null ? "" : introduction,
                        invalid));
    }
}

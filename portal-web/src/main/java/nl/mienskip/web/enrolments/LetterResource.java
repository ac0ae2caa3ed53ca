package nl.mienskip.web.enrolments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.enrolments.Enrolments;
import nl.mienskip.enrolments.LetterView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.QrCode;
import nl.mienskip.web.shell.Visit;

/** The letter of an unused code, to print. */
@RequestScoped
@Path("/enrol/{code: [A-Za-z0-9-]{1,40}}/letter")
@Produces(MediaType.TEXT_HTML)
public class LetterResource {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CodeGuard guard;

    @Inject
    private Visit visit;

    /** The letter, in the language of who it is for, whatever the language of who prints it. */
    @GET
    @Allow({Right.MEMBERS_ADMIT, Right.TENANTS_OPEN})
    public Page show(@PathParam("code") String code) {
        LetterView letter = guard.guarded(() -> enrolments.letter(code));
        return Page.of(
                "enrolments/letter.jte",
                new LetterPage(visit.in(letter.language()), letter, QrCode.of(letter.address())));
    }
}

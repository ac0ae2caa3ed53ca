package nl.mienskip.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import nl.mienskip.feedback.Feedback;
import nl.mienskip.feedback.ReactionQuery;
import nl.mienskip.feedback.ReactionStatus;
import nl.mienskip.feedback.ReactionView;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;

/** What readers said: to a village at its own host, about the website itself at the platform's. */
@RequestScoped
@Path("/api/v1/reactions")
@Produces(MediaType.APPLICATION_JSON)
@Allow(Right.FEEDBACK_ANSWER)
public class ReactionsApi {

    private static final String NUMBER = "{id: [1-9][0-9]{0,17}}";
    private static final String VERSION = "version";

    @Inject
    private Feedback feedback;

    @GET
    public Response list(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        ReactionStatus status = status(uri.getQueryParameters().getFirst("status"));
        Paged<ReactionView> found = feedback.list(new ReactionQuery(status, page.number(), page.size()));
        return ListAnswer.of(uri, found, ReactionJson.list(found));
    }

    @GET
    @Path(NUMBER)
    public Response show(@PathParam("id") long id) {
        return answer(feedback.show(id));
    }

    /** Answers by mail. */
    @POST
    @Path(NUMBER + "/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only(VERSION, "answer");
        return answer(feedback.answer(id, fields.whole(VERSION), fields.text("answer")));
    }

    /** Is done with it, without an answer. */
    @POST
    @Path(NUMBER + "/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body) throws IOException {
        return answer(feedback.close(id, version(headers, body)));
    }

    /** Is not done with it after all. */
    @POST
    @Path(NUMBER + "/closing/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        return answer(feedback.reopen(id, version(headers, body)));
    }

    @DELETE
    @Path(NUMBER)
    public void delete(@PathParam("id") long id) {
        feedback.delete(id);
    }

    private static int version(HttpHeaders headers, InputStream body) throws IOException {
        return JsonFields.of(JsonBody.read(headers, body), "").only(VERSION).whole(VERSION);
    }

    private static ReactionStatus status(String asked) {
        if (asked == null) {
            return null;
        }
        return Arrays.stream(ReactionStatus.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("status", "status.wrong", "status is new, answered or closed"));
    }

    private static Response answer(ReactionView reaction) {
        return Response.ok(ReactionJson.of(reaction))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

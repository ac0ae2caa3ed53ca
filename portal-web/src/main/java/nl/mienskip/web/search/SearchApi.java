package nl.mienskip.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.search.Finding;
import nl.mienskip.search.Findings;
import nl.mienskip.search.Piece;
import nl.mienskip.search.Search;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;
import nl.mienskip.web.shell.Visit;

/** Search in the village whose host is asked, for programs. */
@RequestScoped
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {

    @Inject
    private Search search;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("nobody finds what they may not read")
    public Response find(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        Findings found = search.find(uri.getQueryParameters().getFirst("q"), page.number(), page.size());
        return ListAnswer.of(uri, found.page(), JsonText.write(json -> write(json, found)));
    }

    private void write(JsonGenerator json, Findings found) {
        Paged<Finding> page = found.page();
        json.writeStartObject()
                .write("words", found.words())
                .write("near", found.near())
                .write("page", page.number())
                .write("pages", page.pages())
                .write("size", page.size())
                .write("total", page.total())
                .writeStartArray("findings");
        page.items().forEach(finding -> write(json, finding));
        json.writeEnd().writeEnd();
    }

    private void write(JsonGenerator json, Finding finding) {
        json.writeStartObject()
                .write("section", finding.section().name().toLowerCase(Locale.ROOT))
                .write("id", finding.id())
                .write("language", finding.language().tag())
                .write("publishedAt", finding.since().toString())
                .write("url", visit.site().origin() + finding.path());
        write(json, "title", finding.title());
        write(json, "excerpt", finding.excerpt());
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, List<Piece> pieces) {
        json.writeStartArray(name);
        pieces.forEach(piece -> json.writeStartObject()
                .write("text", piece.text())
                .write("found", piece.found())
                .writeEnd());
        json.writeEnd();
    }
}

package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import nl.mienskip.costs.tariffs.FactsDocument;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** Reckons what a member pays by a tariff that comes with the question; stores nothing. */
@RequestScoped
@Path("/api/v1/costs/quotes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuotesApi {

    private static final String TARIFF = "tariff";
    private static final String FACTS = "facts";

    @Inject
    private Tariffs tariffs;

    @Inject
    private OpenDesk desk;

    @POST
    @AllowAll("whoever wants to try a price list may; nothing of ours is in it")
    public Response quote(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question = desk.take(headers, body).only(TARIFF, FACTS);
        Tariff tariff = TariffDocument.read(question.object(TARIFF));
        Quote quote = tariffs.quote(tariff, FactsDocument.read(question.object(FACTS), tariff));
        Language language = language(headers);
        return Response.ok(QuoteJson.of(quote, language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    /** The first that is asked for and spoken here, or else Dutch. */
    static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.NL);
    }
}

package nl.mienskip.web.billing;

import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.mienskip.kernel.json.JsonText;

/** Answers of this room: never kept by anybody on the way. */
final class Answers {

    private Answers() {}

    static <T> Response ok(T one, BiConsumer<JsonGenerator, T> write) {
        return fresh(Response.ok(text(json -> write.accept(json, one))));
    }

    static <T> Response created(String where, T one, BiConsumer<JsonGenerator, T> write) {
        return fresh(Response.created(URI.create(where)).entity(text(json -> write.accept(json, one))));
    }

    /** An object with one list. */
    static <T> Response list(String name, Collection<T> all, BiConsumer<JsonGenerator, T> write) {
        return fresh(Response.ok(text(json -> {
            json.writeStartObject().writeStartArray(name);
            all.forEach(one -> write.accept(json, one));
            json.writeEnd().writeEnd();
        })));
    }

    static String text(Consumer<JsonGenerator> write) {
        return JsonText.write(write);
    }

    static Response fresh(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}

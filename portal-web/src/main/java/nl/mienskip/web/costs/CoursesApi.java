package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.course.CourseOfYear;
import nl.mienskip.costs.course.CourseStep;
import nl.mienskip.costs.course.Courses;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** How far the money of a year is, and what comes next. */
@RequestScoped
@Path("/api/v1/costs/courses/{year: " + Figures.YEAR + "}")
@Produces(MediaType.APPLICATION_JSON)
public class CoursesApi {

    @Inject
    private Courses courses;

    @GET
    @Allow(Right.COSTS_READ)
    public Response show(@PathParam("year") int year) {
        return Response.ok(json(courses.ofYear(year)).toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static JsonObject json(CourseOfYear course) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        course.steps().forEach(step -> steps.add(json(step)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("year", course.year());
        course.next().ifPresent(step -> json.add("next", step.part().name()));
        return json.add("steps", steps).build();
    }

    private static JsonObjectBuilder json(CourseStep step) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("part", step.part().name())
                .add("state", step.state().name());
        if (step.decision() != null) {
            json.add("decision", step.decision());
        }
        if (step.of() > 0) {
            json.add("done", step.done()).add("of", step.of());
        }
        return json;
    }
}

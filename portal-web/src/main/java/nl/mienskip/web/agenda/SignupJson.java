package nl.mienskip.web.agenda;

import java.util.List;
import java.util.Locale;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignupView;

/** Writes who signed up, for those who organise, and what somebody has who did. */
final class SignupJson {

    private SignupJson() {}

    static String of(List<SignupView> signups) {
        return JsonText.write(json -> {
            json.writeStartObject().writeStartArray("signups");
            for (SignupView one : signups) {
                json.writeStartObject()
                        .write("id", one.id())
                        .write("day", one.day().toString())
                        .write("startsAt", one.startsAt().toString())
                        .write("name", one.name())
                        .write("email", one.email())
                        .write("people", one.people())
                        .write("remark", one.remark())
                        .write("place", name(one.place()))
                        .write("signedAt", one.signedAt().toString())
                        .writeEnd();
            }
            json.writeEnd().writeEnd();
        });
    }

    static String of(Place place) {
        return JsonText.write(
                json -> json.writeStartObject().write("place", name(place)).writeEnd());
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}

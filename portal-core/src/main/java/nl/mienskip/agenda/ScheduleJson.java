package nl.mienskip.agenda;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/** A schedule as it is stored. */
final class ScheduleJson {

    private ScheduleJson() {}

    static String text(Schedule schedule) {
        return JsonText.write(json -> {
            json.writeStartObject();
            write(schedule, json);
            json.writeEnd();
        });
    }

    static Schedule read(String text) {
        return read(JsonFields.of(JsonText.read(text), ""));
    }

    /** Its fields, into an object that was begun. */
    static void write(Schedule schedule, JsonGenerator json) {
        json.write("wholeDays", schedule.wholeDays());
        optional(json, "starts", schedule.starts());
        optional(json, "ends", schedule.ends());
        json.write("rule", schedule.rule()).writeStartArray("except");
        schedule.except().forEach(day -> json.write(day.toString()));
        json.writeEnd().writeStartArray("moved");
        for (MovedDate moved : schedule.moved()) {
            json.writeStartObject().write("day", moved.day().toString());
            optional(json, "starts", moved.starts());
            optional(json, "ends", moved.ends());
            json.writeEnd();
        }
        json.writeEnd();
    }

    static Schedule read(JsonFields stored) {
        return new Schedule(
                stored.flag("wholeDays"),
                moment(stored, "starts"),
                moment(stored, "ends"),
                stored.text("rule"),
                stored.texts("except").stream().map(LocalDate::parse).toList(),
                stored.objects("moved").stream().map(ScheduleJson::moved).toList());
    }

    private static MovedDate moved(JsonFields stored) {
        return new MovedDate(stored.day("day"), moment(stored, "starts"), moment(stored, "ends"));
    }

    private static LocalDateTime moment(JsonFields stored, String name) {
        String text = stored.optionalText(name);
        return text == null ? null : LocalDateTime.parse(text);
    }

    private static void optional(JsonGenerator json, String name, LocalDateTime moment) {
        if (moment != null) {
            json.write(name, moment.toString());
        }
    }
}

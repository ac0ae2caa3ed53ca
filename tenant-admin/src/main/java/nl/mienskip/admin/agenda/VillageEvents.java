package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.admin.editorial.Writing;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.SignUpTerms;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.text.RichText;

/** What the editorial desk must know of events. */
final class VillageEvents {

    static final Writing<WriteEvent> WRITING = new Writing<>(
            Section.AGENDA,
            new Writing.Keys("agenda.title", "agenda.write", "agenda.none"),
            WriteEvent.class,
            own -> new WriteEvent(own, "", "", "", "", Schedule.UNKNOWN),
            VillageEvents::text);

    private VillageEvents() {}

    private static String text(WriteEvent words) {
        Schedule schedule = words.schedule();
        return Stream.concat(
                        Stream.of(
                                words.title(),
                                said(schedule, schedule.starts()),
                                said(schedule, schedule.ends()),
                                schedule.rule(),
                                days(schedule),
                                words.place(),
                                words.price(),
                                signUp(words.signUp())),
                        Stream.of(RichText.lines(words.text())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String signUp(SignUpTerms terms) {
        return terms == null ? "" : t("agenda.signUp.said", terms.places(), t("agenda.daysBefore", terms.daysBefore()));
    }

    private static String days(Schedule schedule) {
        return Stream.concat(
                        schedule.except().stream().map(VillageEvents::cancelled),
                        schedule.moved().stream().map(moved -> moved(schedule, moved)))
                .collect(Collectors.joining("\n"));
    }

    private static String cancelled(LocalDate day) {
        return Moments.day(day) + " ×";
    }

    private static String moved(Schedule schedule, MovedDate moved) {
        return Moments.day(moved.day()) + " → " + said(schedule, moved.starts());
    }

    private static String said(Schedule schedule, LocalDateTime moment) {
        if (moment == null) {
            return "";
        }
        return schedule.wholeDays() ? Moments.day(moment.toLocalDate()) : Moments.full(Moments.from(moment));
    }
}

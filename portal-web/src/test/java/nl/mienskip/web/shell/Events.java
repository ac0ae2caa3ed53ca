package nl.mienskip.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.SignUpTerms;
import nl.mienskip.agenda.Timing;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignupView;
import nl.mienskip.signups.SignupsView;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.agenda.EventPage;
import nl.mienskip.web.agenda.EventsPage;
import nl.mienskip.web.agenda.MonthPage;
import nl.mienskip.web.agenda.OwnSignupPage;
import nl.mienskip.web.agenda.SignedUpPage;
import nl.mienskip.web.agenda.SignupForm;
import nl.mienskip.web.agenda.SignupPage;

/** Pages of the agenda to be tried out. */
final class Events {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Events() {}

    /** One of an evening, one through a night, one of some days, one of which nobody knows the end. */
    static List<OccurrenceView> all() {
        return List.of(
                one(60, Samples.NASTY, false, "2026-11-20T19:00:00Z", "2026-11-20T21:00:00Z", TODAY, TODAY),
                one(61, "Disco", false, "2026-11-21T20:00:00Z", "2026-11-23T20:00:00Z", TODAY, TODAY.plusDays(3)),
                one(62, "Dorpsfeest", true, "2026-11-26T23:00:00Z", "2026-11-29T23:00:00Z", day(27), day(29)),
                one(63, "Wandelen", false, "2026-12-01T13:00:00Z", null, TODAY.plusDays(11), TODAY.plusDays(11)));
    }

    static Page list(List<OccurrenceView> events, String words) {
        return Page.of(
                "agenda/list.jte",
                new EventsPage(
                        Samples.layout(Language.NL, "/agenda", "Agenda", Actor.VISITOR),
                        new Paged<>(events, 1, 30, events.size() * 20L),
                        words,
                        TODAY));
    }

    static Page month(List<OccurrenceView> events) {
        return Page.of(
                "agenda/month.jte",
                new MonthPage(
                        Samples.layout(Language.FY, "/agenda", "Aginda", Actor.VISITOR),
                        YearMonth.of(2026, 11),
                        TODAY,
                        events));
    }

    static Page show(List<OccurrenceView> next, boolean preview) {
        EventView event = event();
        return Page.of(
                "agenda/show.jte",
                new EventPage(
                        Samples.layout(Language.NL, "/agenda/60", event.title(), Actor.VISITOR),
                        event,
                        next,
                        Instant.parse("2026-11-20T12:00:00Z"),
                        preview,
                        Instant.EPOCH));
    }

    private static EventView event() {
        Schedule weekly = new Schedule(
                false,
                LocalDateTime.of(2026, 11, 20, 20, 0),
                LocalDateTime.of(2026, 11, 20, 22, 0),
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20261231",
                List.of(),
                List.of());
        return new EventView(
                Samples.article(60, Language.FY, Samples.NASTY).publication(),
                "<p>Kom en sjong mei.</p>",
                Samples.NASTY,
                Samples.NASTY,
                weekly,
                new SignUpTerms(30, 1));
    }

    static Page signUp(boolean open, int free, Invalid invalid) {
        OccurrenceView evening = all().getFirst();
        return Page.of(
                "agenda/signup.jte",
                new SignupPage(
                        Samples.layout(Language.FY, "/agenda/60/signup", Samples.NASTY, Actor.VISITOR),
                        new SignupsView(
                                event(), evening.timing(), evening.timing().startsAt(), open, 30, free),
                        new SignupForm(Samples.NASTY, "anna@example.org", "2", Samples.NASTY, ""),
                        invalid));
    }

    static Page own(SignupView signup) {
        return Page.of(
                "agenda/own.jte",
                new OwnSignupPage(
                        Samples.layout(Language.DE, "/signups/abc", "Anmeldung", Actor.VISITOR),
                        "abc",
                        signup,
                        signup == null));
    }

    static Page signedUp(Place place) {
        OccurrenceView evening = all().getFirst();
        return Page.of(
                "agenda/signedup.jte",
                new SignedUpPage(
                        Samples.layout(Language.EN, "/agenda/60/signup/done", Samples.NASTY, Actor.VISITOR),
                        new SignupsView(
                                event(), evening.timing(), evening.timing().startsAt(), true, 30, 1),
                        place));
    }

    static SignupView signup(Place place) {
        return new SignupView(
                1,
                60,
                Samples.NASTY,
                TODAY,
                Instant.parse("2026-11-20T19:00:00Z"),
                false,
                Samples.NASTY,
                "anna@example.org",
                2,
                "",
                place,
                Instant.parse("2026-11-10T19:00:00Z"));
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static OccurrenceView one(
            long id, String title, boolean wholeDays, String starts, String ends, LocalDate first, LocalDate last) {
        Instant endsAt = ends == null ? null : Instant.parse(ends);
        Timing timing =
                new Timing(first, Instant.parse(starts), endsAt, Instant.parse("2026-12-31T23:00:00Z"), first, last);
        return new OccurrenceView(id, Language.NL, title, Samples.NASTY, wholeDays, timing);
    }
}

package nl.mienskip.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Published;

@Entity
@Table(name = "event")
class Event extends Published {

    private String body;
    private String place;
    private String price;
    private String schedule;
    private boolean wholeDays;
    private boolean repeats;

    /** How people sign up; null when they need not. */
    private Integer signUpPlaces;

    private Integer signUpDaysBefore;

    /** The last day until which its occurrences are laid down. */
    private LocalDate laidUntil;

    protected Event() {}

    Event(long itemId) {
        super(itemId);
    }

    void show(Publication publication, WriteEvent words) {
        publish(publication);
        this.body = words.text();
        this.place = words.place();
        this.price = words.price();
        this.schedule = ScheduleJson.text(ScheduleRule.inForce(words.schedule()));
        this.wholeDays = words.schedule().wholeDays();
        this.repeats = words.schedule().repeats();
        this.signUpPlaces = words.signUp() == null ? null : words.signUp().places();
        this.signUpDaysBefore = words.signUp() == null ? null : words.signUp().daysBefore();
        this.laidUntil = words.schedule().starts().toLocalDate();
    }

    void laid(LocalDate until) {
        this.laidUntil = until;
    }

    long itemId() {
        return publication().itemId();
    }

    Schedule schedule() {
        return ScheduleJson.read(schedule);
    }

    EventView view() {
        return new EventView(publication(), body, place, price, schedule(), signUp());
    }

    private SignUpTerms signUp() {
        return signUpPlaces == null ? null : new SignUpTerms(signUpPlaces, signUpDaysBefore);
    }
}

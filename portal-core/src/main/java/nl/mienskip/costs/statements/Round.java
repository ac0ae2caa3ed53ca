package nl.mienskip.costs.statements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.Sha256;
import org.hibernate.annotations.Immutable;

/** One time that statements were issued, with what they were reckoned from. */
@PersonalData(KeptData.OFFICE)
@Entity
@Immutable
@Table(name = "billing_round")
@GlobalEntity("it bills all participants")
class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private int number;

    @Column(name = "parts")
    private int of;

    private LocalDate issuedOn;
    private String actorName;
    private String document;
    private String digest;

    protected Round() {}

    Round(RoundDocument document, Actor actor) {
        this.year = document.question().year();
        this.kind = document.question().kind();
        this.number = document.question().number();
        this.of = document.question().of();
        this.issuedOn = document.issued();
        this.actorName = actor.name();
        this.document = document.write();
        this.digest = Sha256.of(this.document);
    }

    Long id() {
        return id;
    }

    RoundHead head() {
        return new RoundHead(id, year, kind, number, of, issuedOn, actorName, digest);
    }

    String document() {
        return document;
    }

    /** Whether the columns that lists and sums look at are still what was issued. */
    boolean agrees(RoundDocument issued) {
        return new RoundQuestion(year, kind, number, of).equals(issued.question()) && issuedOn.equals(issued.issued());
    }
}

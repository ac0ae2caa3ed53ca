package nl.mienskip.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "participant")
@GlobalEntity("it pays for several tenants")
class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String kvkNumber;
    private String contactName;
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    private VatPosition vatPosition;

    private LocalDate memberSince;

    @Version
    private long version;

    protected Participant() {}

    Participant(AddParticipant command) {
        become(command);
    }

    void become(AddParticipant command) {
        this.name = NameRule.checked("name", command.name());
        this.kvkNumber = ParticipantRule.kvkNumber(command.kvkNumber());
        this.contactName = ParticipantRule.contactName(command.contactName());
        this.contactEmail = MailAddress.optional("contactEmail", command.contactEmail());
        this.vatPosition = ParticipantRule.present("vatPosition", command.vatPosition());
        this.memberSince = DayRule.checked("memberSince", command.memberSince());
    }

    String name() {
        return name;
    }

    String kvkNumber() {
        return kvkNumber;
    }

    ParticipantView view() {
        return new ParticipantView(id, name, kvkNumber, contactName, contactEmail, vatPosition, memberSince, version);
    }
}

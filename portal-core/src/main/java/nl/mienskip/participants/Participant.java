package nl.mienskip.participants;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.NameRule;
import nl.mienskip.kernel.time.DayRule;

@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "participant")
@GlobalEntity("it pays for several tenants")
class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String kvkNumber;
    private String oin;
    private String contactName;
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    private VatPosition vatPosition;

    private LocalDate memberSince;
    private LocalDate memberUntil;

    @Embedded
    private AddressColumns address;

    private String buyerReference;
    private boolean namedToOthers;

    /** Null when it did not go up in another. */
    private Long succeededById;

    @Version
    private long version;

    protected Participant() {}

    Participant(AddParticipant command) {
        become(command);
    }

    void become(AddParticipant command) {
        this.name = NameRule.checked("name", command.name());
        this.kvkNumber = ParticipantRule.kvkNumber(command.kvkNumber());
        this.oin = ParticipantRule.oin(command.oin());
        this.contactName = ParticipantRule.optional("contactName", command.contactName());
        this.contactEmail = MailAddress.optional("contactEmail", command.contactEmail());
        this.vatPosition = ParticipantRule.vatPosition(command.vatPosition());
        this.memberSince = DayRule.checked("memberSince", command.memberSince());
        stayUntil(ParticipantRule.memberUntil(command.memberUntil(), memberSince));
        this.address = AddressColumns.of(AddressRule.checked(command.address()));
        this.buyerReference = ParticipantRule.optional("buyerReference", command.buyerReference());
        this.namedToOthers = command.namedToOthers();
    }

    private void stayUntil(LocalDate until) {
        if (succeededById != null && !memberUntil.equals(until)) {
            throw new InvalidInput(
                    "memberUntil", "memberUntil.merged", "it went up in another on the day after " + memberUntil);
        }
        this.memberUntil = until;
    }

    /** Ends, as from this day the other is a member for both. */
    void mergeInto(long other, LocalDate day) {
        this.memberUntil = day.minusDays(1);
        this.succeededById = other;
    }

    String name() {
        return name;
    }

    String kvkNumber() {
        return kvkNumber;
    }

    String oin() {
        return oin;
    }

    long version() {
        return version;
    }

    /** How the log names it: without who is to be spoken to, so that before and after fit in one entry. */
    String words() {
        return name + (kvkNumber == null ? "" : ", KVK " + kvkNumber) + (oin == null ? "" : ", OIN " + oin) + ", "
                + vatPosition + ", member " + memberSince + " to " + (memberUntil == null ? "" : memberUntil);
    }

    ParticipantView view() {
        return new ParticipantView(
                id,
                name,
                kvkNumber,
                oin,
                contactName,
                contactEmail,
                vatPosition,
                memberSince,
                memberUntil,
                address == null ? null : address.view(),
                buyerReference,
                namedToOthers,
                succeededById,
                version);
    }
}

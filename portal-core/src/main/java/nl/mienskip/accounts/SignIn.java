package nl.mienskip.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;

@PersonalData(KeptData.SESSION)
@Entity
@Table(name = "sign_in")
@GlobalEntity("one session at Keycloak covers the hosts of all villages, and ends for all at once")
class SignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    private Account account;

    private String keycloakSession;
    private String host;
    private Instant beganAt;
    private Instant seenAt;

    protected SignIn() {}

    SignIn(Account account, SignedInPerson person, Instant now) {
        this.account = account;
        this.keycloakSession = person.session();
        this.host = person.host();
        this.beganAt = now;
        this.seenAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    boolean at(String asked) {
        return host.equals(asked);
    }

    SignInView view() {
        return new SignInView(id, account.view());
    }
}

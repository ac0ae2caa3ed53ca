package nl.mienskip.costs.billers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.mienskip.kernel.VersionRule;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.RegisterNumber;

@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "biller")
@GlobalEntity("there is one cooperation")
class Biller {

    /** The one row there is. */
    static final int ONLY = 1;

    @Id
    private int id;

    private String name;
    private String line;
    private String postcode;
    private String city;
    private String kvkNumber;
    private String vatNumber;
    private String oin;
    private String iban;
    private String bic;
    private String email;
    private int dueDays;

    @Version
    private long version;

    protected Biller() {}

    void become(BillerView given) {
        VersionRule.same(given.version(), version);
        this.name = BillerRule.text("name", given.name());
        this.line = BillerRule.text("line", given.line());
        this.postcode = BillerRule.postcode(given.postcode());
        this.city = BillerRule.text("city", given.city());
        this.kvkNumber = RegisterNumber.kvk(given.kvkNumber());
        this.vatNumber = BillerRule.vatNumber(given.vatNumber());
        this.oin = RegisterNumber.oin(given.oin());
        this.iban = BillerRule.iban(given.iban());
        this.bic = BillerRule.bic(given.bic());
        this.email = BillerRule.email(given.email());
        this.dueDays = BillerRule.dueDays(given.dueDays());
    }

    BillerView view() {
        return new BillerView(
                name, line, postcode, city, kvkNumber, vatNumber, oin, iban, bic, email, dueDays, version);
    }
}

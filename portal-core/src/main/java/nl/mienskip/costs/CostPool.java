package nl.mienskip.costs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.HiddenRule;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

@Entity
@Table(name = "cost_pool")
@GlobalEntity("all participants pay it together")
class CostPool {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private String code;

    private long amountCents;

    /** See {@link KeyDocument}. */
    private String keyDocument;

    private String meter;
    private String basis;
    private BigDecimal vat;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "cost_pool_name", joinColumns = @JoinColumn(name = "cost_pool_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected CostPool() {}

    CostPool(PlanCostPool command) {
        this.year = PoolRule.year(command.year());
        this.code = PoolRule.code(command.code());
        call(command.names());
        charge(command.amount(), command.key());
        measure(command.meter(), command.basis());
        this.vat = PoolRule.vat(command.vat());
    }

    /** @throws Conflict when it is no longer as the one who changes it read it */
    void expect(long seen) {
        if (seen != version) {
            throw new Conflict("changed.meanwhile", "somebody else changed this pool meanwhile");
        }
    }

    /** @throws Conflict when it is no longer as the one who changes it read it */
    void change(ChangeCostPool command) {
        expect(command.version());
        call(command.names());
        charge(command.amount(), command.key());
        measure(command.meter(), command.basis());
        this.vat = PoolRule.vat(command.vat());
    }

    private void call(Map<Language, String> given) {
        Map<Language, String> checked = PoolRule.names(given);
        checked.values().forEach(name -> HiddenRule.line("names", name));
        names.clear();
        checked.forEach((language, name) -> names.put(language.tag(), name));
    }

    private void charge(Money amount, DistributionKey key) {
        this.amountCents = PoolRule.amount(amount).cents();
        if (key instanceof DistributionKey.Hybrid hybrid) {
            hybrid.extras().forEach(extra -> HiddenRule.line("key.extras", extra.name()));
        }
        this.keyDocument = KeyDocument.write(PoolRule.key(key));
    }

    private void measure(Meter newMeter, String newBasis) {
        this.meter = PoolRule.meter(newMeter).apiName();
        this.basis = HiddenRule.lines("basis", PoolRule.basis(newBasis));
    }

    CostPoolView view() {
        return new CostPoolView(
                id == null ? 0 : id,
                year,
                code,
                names.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> Language.of(entry.getKey()).orElseThrow(), Map.Entry::getValue)),
                Money.ofCents(amountCents),
                KeyDocument.read(keyDocument),
                Meter.of(meter).orElseThrow(),
                vat.stripTrailingZeros(),
                basis,
                version);
    }
}

package nl.mienskip.costs.budgets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.mienskip.costs.Figures;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "budget")
@GlobalEntity("all participants bring it up together")
class Budget {

    @Id
    @Column(updatable = false)
    private int year;

    private BigDecimal reservePercent;

    /** Counts the changes of the budget and of its lines; whoever changes one holds the lock of this row. */
    private long version;

    protected Budget() {}

    Budget(int year, BigDecimal reservePercent) {
        this.year = Figures.year(year, "year");
        this.reservePercent = BudgetRule.reserve(reservePercent);
    }

    /** @throws Conflict when it is no longer as the one who changes it read it */
    void expect(long expected) {
        if (expected != version) {
            throw new Conflict("changed.meanwhile", "somebody else changed this budget meanwhile");
        }
    }

    void reserve(BigDecimal percent) {
        reservePercent = BudgetRule.reserve(percent);
    }

    void changed() {
        version++;
    }

    int year() {
        return year;
    }

    BigDecimal reservePercent() {
        return reservePercent.stripTrailingZeros();
    }

    long version() {
        return version;
    }
}

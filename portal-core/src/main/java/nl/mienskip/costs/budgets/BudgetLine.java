package nl.mienskip.costs.budgets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.HiddenRule;

@Entity
@Table(name = "budget_line")
@GlobalEntity("all participants bring it up together")
class BudgetLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    private BudgetKind kind;

    private String heading;
    private String description;
    private BigDecimal quantity;
    private BigDecimal price;
    private String achieved = "";

    private Long topUp;

    private int place;

    @Version
    private long version;

    protected BudgetLine() {}

    /** @param topUp the decision that it came by in mid-year, or null */
    BudgetLine(int year, WriteBudgetLine words, Long topUp, int place) {
        this.year = year;
        this.topUp = topUp;
        this.place = place;
        write(words);
    }

    /** @throws Conflict when it is no longer as the one who changes it read it */
    void expect(long expected) {
        if (expected != version) {
            throw new Conflict("changed.meanwhile", "somebody else changed this line meanwhile");
        }
    }

    void write(WriteBudgetLine words) {
        kind = words.kind();
        heading = HiddenRule.line("heading", words.heading());
        description = HiddenRule.line("description", words.description());
        quantity = words.quantity();
        price = words.price();
    }

    /** @param decision that what it says came by in mid-year, or null */
    void write(WriteBudgetLine words, Long decision) {
        write(words);
        topUp = decision;
    }

    /** @param decision a top-up, or null for the budget itself */
    boolean cameBy(Long decision) {
        return Objects.equals(topUp, decision);
    }

    int place() {
        return place;
    }

    /** @param among the lines of its year */
    void stand(int among) {
        place = among;
    }

    void achieve(String words) {
        achieved = HiddenRule.lines("achieved", BudgetRule.achieved(words));
    }

    long id() {
        return id;
    }

    int year() {
        return year;
    }

    /** What it says. */
    WriteBudgetLine words() {
        return new WriteBudgetLine(kind, heading, description, quantity, price);
    }

    /** The heading that it stands under, of costs or of income. */
    List<String> group() {
        return List.of(kind.name(), heading);
    }

    /** How the log names it. */
    String label() {
        return year + " " + words().label();
    }

    /** @param actual what was booked on it */
    BudgetLineView view(Money actual) {
        return new BudgetLineView(id, year, words(), actual, achieved, topUp, version);
    }
}

package nl.mienskip.costs.statements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.Sha256;
import org.hibernate.annotations.Immutable;

/** What a participant was sent; never changed. */
@Entity
@Immutable
@Table(name = "statement")
@GlobalEntity("a participant stands above its villages")
class Statement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long roundId;
    private long participantId;
    private int numberYear;
    private int sequence;
    private String number;

    /** That is charged. */
    private int year;

    /** Of the participant, as it was called then. */
    private String name;

    private LocalDate issuedOn;
    private LocalDate dueOn;
    private long netCents;
    private long totalCents;
    private String document;
    private String digest;

    @ElementCollection
    @CollectionTable(name = "statement_line", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<LineSum> lines;

    @ElementCollection
    @CollectionTable(name = "statement_vat", joinColumns = @JoinColumn(name = "statement_id"))
    private Set<TaxSum> taxes = new HashSet<>();

    protected Statement() {}

    /** @param sequence its place among those of the year in which it is issued, from 1 */
    Statement(long roundId, StatementView unnumbered, int sequence) {
        StatementView view = unnumbered.numbered(number(unnumbered.issued().getYear(), sequence));
        Invoice invoice = view.invoice();
        this.roundId = roundId;
        this.participantId = view.participantId();
        this.numberYear = view.issued().getYear();
        this.sequence = sequence;
        this.number = view.number();
        this.year = view.round().year();
        this.name = view.buyer().name();
        this.issuedOn = view.issued();
        this.dueOn = view.due();
        this.netCents = invoice.net().cents();
        this.totalCents = invoice.total().cents();
        this.document = StatementDocument.write(view);
        this.digest = Sha256.of(document);
        this.lines = view.lines().stream()
                .filter(line -> !line.amount().equals(Money.ZERO))
                .map(LineSum::new)
                .toList();
        this.taxes = invoice.vat().stream().map(TaxSum::new).collect(Collectors.toSet());
    }

    static String number(int year, int sequence) {
        return String.format(Locale.ROOT, "%d-%05d", year, sequence);
    }

    long id() {
        return id;
    }

    long participantId() {
        return participantId;
    }

    long roundId() {
        return roundId;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String document() {
        return document;
    }

    String digest() {
        return digest;
    }

    long totalCents() {
        return totalCents;
    }

    /** Whether the columns that lists and sums look at are still what was issued. */
    boolean agrees(StatementView issued) {
        Invoice invoice = issued.invoice();
        return number.equals(issued.number())
                && number.equals(number(numberYear, sequence))
                && numberYear == issued.issued().getYear()
                && participantId == issued.participantId()
                && year == issued.round().year()
                && name.equals(issued.buyer().name())
                && issuedOn.equals(issued.issued())
                && dueOn.equals(issued.due())
                && netCents == invoice.net().cents()
                && totalCents == invoice.total().cents();
    }

    StatementView view() {
        return StatementDocument.read(document);
    }
}

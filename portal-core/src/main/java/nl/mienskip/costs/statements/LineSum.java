package nl.mienskip.costs.statements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A line of a statement as it is added up: what stands in the document besides is for people. */
@Embeddable
class LineSum {

    @Enumerated(EnumType.STRING)
    private LineKey.Source source;

    private String code;
    private BigDecimal vatPercent;
    private boolean exempt;
    private long amountCents;

    protected LineSum() {}

    LineSum(StatementLine line) {
        this.source = line.key().source();
        this.code = line.key().code();
        this.vatPercent = line.key().vat().percent();
        this.exempt = line.key().vat().exempt();
        this.amountCents = line.amount().cents();
    }
}

package nl.mienskip.web.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.statements.StatementView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.web.shell.Visit;

/** Hands out a statement: at the cooperation's own host any, at a village's only those of whoever pays for it. */
@RequestScoped
public class StatementDesk {

    /** What a statement's number looks like. */
    static final String NUMBER = "[0-9]{4}-[0-9]{1,9}";

    @Inject
    private Statements statements;

    @Inject
    private Visit visit;

    /** @throws nl.mienskip.kernel.NotFound when it is not there, or not this village's to see */
    StatementView statement(String number) {
        return everybodys() ? statements.statement(number) : statements.ofTenant(number);
    }

    /** @throws nl.mienskip.kernel.NotFound when it is not there, or not this village's to see */
    Invoice invoice(String number) {
        return statement(number).invoice();
    }

    /** @throws nl.mienskip.kernel.NotFound when it is not there, not this village's to see, or bills no such pool */
    String split(String number, String pool) {
        return everybodys() ? statements.split(number, pool) : statements.splitOfTenant(number, pool);
    }

    private boolean everybodys() {
        return visit.tenant().platform();
    }
}

package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.time.PlatformTime;

/** Notes what was paid. */
@ApplicationScoped
class PaymentDesk {

    @Inject
    private StatementStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    PaymentView pay(PaymentEntry entry) {
        Statement statement = statement(entry);
        if (store.known(statement.id(), entry)) {
            throw new InvalidInput("reference", "payment.known", "this payment was noted before");
        }
        Receipt receipt = note(statement, entry);
        audit.record("payment.noted", words(entry), "");
        return receipt.view(statement.number());
    }

    PaymentImport read(String file) {
        List<PaymentImport.Refusal> refused = new ArrayList<>();
        List<PaymentEntry> fresh = new ArrayList<>();
        Set<PaymentEntry> known = new HashSet<>();
        int twice = 0;
        for (PaymentsFile.Line line : PaymentsFile.read(file)) {
            try {
                if (line.refused() != null) {
                    throw line.refused();
                }
                boolean seen = store.known(statement(line.entry()).id(), line.entry());
                if (seen || !known.add(line.entry())) {
                    twice++;
                } else {
                    fresh.add(line.entry());
                }
            } catch (InvalidInput wrong) {
                refused.add(new PaymentImport.Refusal(line.number(), wrong));
            }
        }
        if (!refused.isEmpty()) {
            return new PaymentImport(0, 0, refused);
        }
        fresh.forEach(entry -> note(statement(entry), entry));
        audit.record("payment.read", fresh.size() + " noted, " + twice + " known", "");
        return new PaymentImport(fresh.size(), twice, List.of());
    }

    PaymentView withdraw(long paymentId, String why) {
        Receipt receipt = store.payment(paymentId).orElseThrow(() -> new NotFound("payment", paymentId));
        receipt.withdraw(ActorContext.current(), clock.instant(), why);
        PaymentView view = receipt.view(store.byId(receipt.statementId()).number());
        audit.record(
                "payment.withdrawn",
                view.number() + ": " + view.amount() + ", " + view.on() + ", " + view.reference(),
                view.withdrawnWhy());
        return view;
    }

    private Receipt note(Statement statement, PaymentEntry entry) {
        Receipt receipt = new Receipt(statement.id(), entry, ActorContext.current(), clock.instant());
        store.add(receipt);
        return receipt;
    }

    private Statement statement(PaymentEntry entry) {
        if (entry.on().isAfter(LocalDate.now(clock.withZone(PlatformTime.ZONE)))) {
            throw new InvalidInput("on", "payment.future", "a payment is not noted before its day");
        }
        return store.byNumber(entry.number())
                .orElseThrow(
                        () -> new InvalidInput("number", "payment.unknown", "there is no statement of that number"));
    }

    private static String words(PaymentEntry entry) {
        return entry.number() + ": " + entry.amount() + ", " + entry.on() + ", " + entry.reference();
    }
}

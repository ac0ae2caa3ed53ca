package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.time.PlatformTime;

/** Notes what was paid. */
@ApplicationScoped
class PaymentDesk {

    @Inject
    private PaymentStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** In the order in which they were noted. */
    List<PaymentView> on(Statement statement) {
        return store.payments(statement.id()).stream()
                .map(payment -> payment.view(statement.number()))
                .toList();
    }

    PaymentView pay(PaymentEntry entry) {
        PaymentStore.Head statement = checked(entry, store.heads(List.of(entry.number())));
        if (store.noted(List.of(statement.id())).contains(new PaymentStore.Noted(statement.id(), entry))) {
            throw new InvalidInput("reference", "payment.known", "this payment was noted before");
        }
        Payment payment = note(statement, entry);
        store.flush();
        audit.record("payment.noted", words(entry), "");
        return payment.view(statement.number());
    }

    PaymentImport read(byte[] file) {
        List<PaymentsFile.Line> lines = PaymentsFile.read(file);
        Map<String, PaymentStore.Head> statements = store.heads(lines.stream()
                .filter(line -> line.refused() == null)
                .map(line -> line.entry().number())
                .collect(Collectors.toSet()));
        List<PaymentImport.Refusal> refused = new ArrayList<>();
        Map<PaymentEntry, Integer> places = new LinkedHashMap<>();
        for (PaymentsFile.Line line : lines) {
            try {
                if (line.refused() != null) {
                    throw line.refused();
                }
                checked(line.entry(), statements);
                refuseTwice(places.putIfAbsent(line.entry(), line.number()));
            } catch (InvalidInput wrong) {
                refused.add(new PaymentImport.Refusal(line.number(), wrong));
            }
        }
        return refused.isEmpty() ? noted(places, statements) : new PaymentImport(0, 0, List.of(), refused);
    }

    /** Whoever made the file must tell two payments apart: here they would look like one that was noted twice. */
    private static void refuseTwice(Integer place) {
        if (place != null) {
            throw new InvalidInput(
                    "reference", "payment.twice", "the same payment stands in line " + place + " of the file", place);
        }
    }

    /** A payment that was withdrawn stays so, however often the bank's file is read: by hand it can be noted again. */
    private PaymentImport noted(Map<PaymentEntry, Integer> entries, Map<String, PaymentStore.Head> statements) {
        List<Long> ids = statements.values().stream().map(PaymentStore.Head::id).toList();
        Set<PaymentStore.Noted> standing = store.noted(ids);
        Set<PaymentStore.Noted> taken = store.withdrawn(ids);
        int known = 0;
        List<Integer> withdrawn = new ArrayList<>();
        for (Map.Entry<PaymentEntry, Integer> entry : entries.entrySet()) {
            PaymentStore.Head statement = statements.get(entry.getKey().number());
            PaymentStore.Noted payment = new PaymentStore.Noted(statement.id(), entry.getKey());
            if (standing.contains(payment)) {
                known++;
            } else if (taken.contains(payment)) {
                withdrawn.add(entry.getValue());
            } else {
                note(statement, entry.getKey());
            }
        }
        store.flush();
        int noted = entries.size() - known - withdrawn.size();
        audit.record("payment.read", noted + " noted, " + known + " known, " + withdrawn.size() + " withdrawn", "");
        return new PaymentImport(noted, known, withdrawn, List.of());
    }

    PaymentView withdraw(long paymentId, String why) {
        Payment payment = store.payment(paymentId).orElseThrow(() -> new NotFound("payment", paymentId));
        payment.withdraw(ActorContext.current(), clock.instant(), why);
        store.flush();
        PaymentView view = payment.view(store.numberOf(payment));
        audit.record(
                "payment.withdrawn",
                view.number() + ": " + view.amount() + ", " + view.on() + ", " + view.reference(),
                view.withdrawnWhy());
        return view;
    }

    private Payment note(PaymentStore.Head statement, PaymentEntry entry) {
        Payment payment = new Payment(statement.id(), entry, ActorContext.current(), clock.instant());
        store.put(payment);
        return payment;
    }

    private PaymentStore.Head checked(PaymentEntry entry, Map<String, PaymentStore.Head> statements) {
        if (entry.on().isAfter(LocalDate.now(clock.withZone(PlatformTime.ZONE)))) {
            throw new InvalidInput("on", "payment.future", "a payment is not noted before its day");
        }
        PaymentStore.Head statement = statements.get(entry.number());
        if (statement == null) {
            throw new InvalidInput("number", "payment.unknown", "there is no statement of that number");
        }
        if (entry.on().isBefore(statement.issued())) {
            throw new InvalidInput("on", "payment.early", "a statement is not paid before it is issued");
        }
        return statement;
    }

    private static String words(PaymentEntry entry) {
        return entry.number() + ": " + entry.amount() + ", " + entry.on() + ", " + entry.reference();
    }
}

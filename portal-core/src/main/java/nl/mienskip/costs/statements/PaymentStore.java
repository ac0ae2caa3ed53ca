package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PaymentStore {

    @PersistenceContext
    private EntityManager entities;

    /** To be flushed with others. */
    void put(Payment payment) {
        entities.persist(payment);
    }

    void flush() {
        entities.flush();
    }

    List<Payment> payments(long statementId) {
        return entities.createQuery(
                        "select p from Payment p where p.statementId = :statement order by p.id", Payment.class)
                .setParameter("statement", statementId)
                .getResultList();
    }

    Optional<Payment> payment(long id) {
        return Optional.ofNullable(entities.find(Payment.class, id));
    }

    /** The number of the statement that it is on. */
    String numberOf(Payment payment) {
        return entities.find(Statement.class, payment.statementId()).number();
    }

    /** What a payment needs to know of its statement. */
    record Head(long id, String number, LocalDate issued) {}

    /** By number, those that there are. */
    Map<String, Head> heads(Collection<String> numbers) {
        return entities.createQuery(
                        "select s.id, s.number, s.issuedOn from Statement s where s.number in :numbers", Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(row -> new Head((Long) row[0], (String) row[1], (LocalDate) row[2]))
                .collect(Collectors.toMap(Head::number, Function.identity()));
    }

    /** What makes a payment the same as another. */
    record Noted(long statementId, LocalDate on, long cents, String reference) {

        Noted(long statementId, PaymentEntry entry) {
            this(statementId, entry.on(), entry.amount().cents(), entry.reference());
        }
    }

    /** The payments on these statements that stand. */
    Set<Noted> noted(Collection<Long> statementIds) {
        return payments(statementIds, "p.standing = true");
    }

    /** The payments on these statements that were withdrawn. */
    Set<Noted> withdrawn(Collection<Long> statementIds) {
        return payments(statementIds, "p.standing is null");
    }

    private Set<Noted> payments(Collection<Long> statementIds, String which) {
        return entities.createQuery(
                        "select p.statementId, p.paidOn, p.amountCents, p.reference from Payment p"
                                + " where p.statementId in :statements and " + which,
                        Object[].class)
                .setParameter("statements", statementIds)
                .getResultStream()
                .map(row -> new Noted((Long) row[0], (LocalDate) row[1], (Long) row[2], (String) row[3]))
                .collect(Collectors.toSet());
    }
}

package nl.mienskip.costs.statements;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.subscriptions.BookWork;
import nl.mienskip.costs.subscriptions.BookingView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.server.VillagesCase;
import org.junit.jupiter.api.BeforeEach;

/** Billing on a real database, of a year long past. */
abstract class BillingCase extends VillagesCase {

    static final int YEAR = 2014;
    static final RoundQuestion WHOLE = new RoundQuestion(YEAR, RoundKind.SETTLEMENT, 1, 1);
    static final RoundQuestion AGAIN = new RoundQuestion(YEAR, RoundKind.CORRECTION, 1, 1);

    static final String TARIFF = """
            {'year': 2014, 'names': {'nl': 'Proef'},
             'services': [{'code': 'video', 'names': {'nl': 'Video'}}],
             'rules': [
               {'code': 'membership', 'names': {'nl': 'Lidmaatschap'}, 'price': {'kind': 'perMember', 'amount': '100.01'}},
               {'code': 'video', 'names': {'nl': 'Video'}, 'services': ['video'], 'vat': '9',
                'price': {'kind': 'perMember', 'amount': '30'}},
               {'code': 'help', 'names': {'nl': 'Hulp'}, 'price': {'kind': 'perHour', 'rate': '50'}}]}""";

    @Inject
    Billers billers;

    @Inject
    Statements statements;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Adopting adopting;

    long payer;
    long decision;

    @BeforeEach
    void adoptATariffThatAPayerFallsUnder() {
        payer = everything(() -> participants.add(AddParticipant.of(
                        "It Betaler",
                        null,
                        "Anna",
                        "it.betaler@example.org",
                        VatPosition.LIABLE,
                        LocalDate.of(2010, 1, 1))))
                .id();
        everything(() -> billers.change(complete(billers.show().version()), "for the test"));
        everything(() -> subscriptions.take(new TakeService(payer, "video", YEAR, null)));
        decision = adopting.tariff(YEAR, TARIFF, null).id();
    }

    RoundPlan plan(RoundQuestion question) {
        return everything(() -> statements.plan(question));
    }

    RoundView issue(RoundQuestion question) {
        return everything(
                () -> statements.issue(question, statements.plan(question).digest()));
    }

    BookingView book(String hours) {
        return everything(() -> subscriptions.book(
                new BookWork(payer, "help", LocalDate.of(YEAR, 5, 1), new BigDecimal(hours), null, "bon")));
    }

    /** The latest of our payer. */
    StatementRow ours() {
        return find(null).getFirst();
    }

    List<StatementRow> find(PaymentStatus status) {
        return everything(() -> statements.find(new StatementFilter(YEAR, "betaler", payer, status), 1, 10))
                .items();
    }

    List<StatementRow> all() {
        return everything(() -> statements.find(new StatementFilter(YEAR, "", null, null), 1, 200))
                .items();
    }

    StatementView statement(String number) {
        return everything(() -> statements.statement(number));
    }

    Verification check() {
        return everything(() -> statements.check(ours().number()));
    }

    static BillerView complete(long version) {
        return new BillerView(
                "It Coöperatie",
                "Brink 1",
                "9851 AB",
                "Burum",
                "12345678",
                "NL001234567B01",
                "",
                "NL91ABNA0417164300",
                "",
                "penningmeester@example.org",
                30,
                version);
    }

    static BillerView with(BillerView biller, String iban) {
        return new BillerView(
                biller.name(),
                biller.line(),
                biller.postcode(),
                biller.city(),
                biller.kvkNumber(),
                biller.vatNumber(),
                biller.oin(),
                iban,
                biller.bic(),
                biller.email(),
                biller.dueDays(),
                biller.version());
    }
}

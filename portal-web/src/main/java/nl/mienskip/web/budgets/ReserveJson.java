package nl.mienskip.web.budgets;

import nl.mienskip.costs.Money;
import nl.mienskip.costs.reserves.MovementView;
import nl.mienskip.kernel.page.Paged;

/** Writes what is set aside: amounts in euros and cents. */
final class ReserveJson {

    private ReserveJson() {}

    static String balance(String on, Money balance) {
        return BudgetJson.written(json -> json.writeStartObject()
                .write("on", on)
                .write("balance", balance.toString())
                .writeEnd());
    }

    static String of(Paged<MovementView> page) {
        return BudgetJson.written(json -> {
            BudgetJson.paging(json, page).writeStartArray("movements");
            page.items()
                    .forEach(moved -> json.writeStartObject()
                            .write("id", moved.id())
                            .write("opening", moved.opening())
                            .write("on", moved.on().toString())
                            .write("amount", moved.amount().toString())
                            .write("purpose", moved.purpose())
                            .write("reference", moved.reference())
                            .write("balance", moved.balance().toString())
                            .writeEnd());
            json.writeEnd().writeEnd();
        });
    }
}

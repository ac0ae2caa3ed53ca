package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.editorial.ItemFilter;
import nl.mienskip.editorial.ItemOrder;
import nl.mienskip.editorial.ItemState;

/** Which items the list shows; stands in the page's address, so that it can be shared and comes back. */
class ItemFilterBar extends Div {
    private static final long serialVersionUID = 1L;

    private static final String STATE = "state";
    private static final String WORDS = "words";
    private static final String ORDER = "order";

    private final TextField words = new TextField(t("editorial.filter.words"));
    private final Select<ItemState> state = new Select<>();
    private final Select<ItemOrder> order = new Select<>();

    ItemFilterBar(Runnable changed) {
        addClassName("filter");
        words.setPrefixComponent(new Icon("search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changedByReader(change.isFromClient(), changed));
        state.setLabel(t("editorial.filter.state"));
        state.setItems(ItemState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("editorial.filter.all"));
        state.setItemLabelGenerator(
                value -> value == null ? t("editorial.filter.all") : Texts.name("editorial", value));
        state.addValueChangeListener(change -> changedByReader(change.isFromClient(), changed));
        order.setLabel(t("editorial.filter.order"));
        order.setItems(ItemOrder.values());
        order.setItemLabelGenerator(value -> Texts.name("editorial", value));
        order.setValue(ItemFilter.ALL.order());
        order.addValueChangeListener(change -> changedByReader(change.isFromClient(), changed));
        add(words, state, order);
    }

    private static void changedByReader(boolean fromClient, Runnable changed) {
        if (fromClient) {
            changed.run();
        }
    }

    ItemFilter filter() {
        return new ItemFilter(state.getValue(), words.getValue().strip(), order.getValue());
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (state.getValue() != null) {
            query.put(STATE, state.getValue().name().toLowerCase(Locale.ROOT));
        }
        if (order.getValue() != ItemFilter.ALL.order()) {
            query.put(ORDER, order.getValue().name().toLowerCase(Locale.ROOT));
        }
        if (!words.getValue().isBlank()) {
            query.put(WORDS, words.getValue().strip());
        }
        return QueryParameters.simple(query);
    }

    void read(QueryParameters query) {
        state.setValue(
                named(ItemState.values(), query.getSingleParameter(STATE)).orElse(null));
        order.setValue(
                named(ItemOrder.values(), query.getSingleParameter(ORDER)).orElse(ItemFilter.ALL.order()));
        String wantedWords = query.getSingleParameter(WORDS).orElse("");
        if (!wantedWords.equals(words.getValue().strip())) {
            words.setValue(wantedWords);
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name.orElse("")))
                .findFirst();
    }
}

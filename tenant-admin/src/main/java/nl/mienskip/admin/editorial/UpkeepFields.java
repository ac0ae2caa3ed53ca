package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemStatus;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.WriterView;

/** Below an item's words: who looks after it, and when somebody looks whether it is still right; kept at once. */
class UpkeepFields extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<ItemCare> care;
    private final Fields fields = new Fields();
    private final Select<WriterView> owner = fields.add("ownerId", new Select<>());
    private final DayField checkOn = fields.add("checkOn", new DayField(t("editorial.upkeep.checkOn")));
    private final Paragraph checked = new Paragraph();
    private final Button right = new Button(t("editorial.stillRight"), new Icon("check"), pressed -> confirm());
    private transient ItemView item;

    /** @param care asked for when it is needed, as an editor gets its doors after it is made */
    UpkeepFields(Supplier<ItemCare> care) {
        this.care = care;
        addClassName("upkeep");
        owner.setLabel(t("editorial.upkeep.owner"));
        owner.setItemLabelGenerator(writer -> writer == null ? "" : writer.name());
        owner.addValueChangeListener(changed -> keep(changed.isFromClient()));
        checkOn.setHelperText(t("editorial.upkeep.checkOn.help"));
        checkOn.setClearButtonVisible(true);
        checkOn.addValueChangeListener(changed -> keep(changed.isFromClient()));
        Div both = new Div(owner, checkOn);
        both.addClassName("filter");
        add(new H2(t("editorial.upkeep.title")), checked, both, right);
    }

    /** Shows how it stands; nothing while nobody could look after it. */
    void show(Draft<?> draft, LocalDate today) {
        setVisible(draft.begun() && draft.item().status() != ItemStatus.DELETED);
        if (isVisible()) {
            boolean may = draft.may(ItemAct.CARE);
            show(draft.item(), may, today);
        }
    }

    private void show(ItemView shown, boolean may, LocalDate today) {
        this.item = shown;
        boolean on = shown.status() == ItemStatus.PUBLISHED;
        List<WriterView> writers = new ArrayList<>(care.get().writers(shown.section()));
        WriterView present = present(shown, writers);
        owner.setItems(writers);
        owner.setValue(present);
        owner.setReadOnly(!may);
        checkOn.setMin(today);
        checkOn.setValue(shown.upkeep().checkOn());
        checkOn.setReadOnly(!may);
        checkOn.setVisible(on);
        checked.setVisible(on);
        if (on) {
            checked.setText(
                    t("editorial.upkeep.checked", Moments.day(shown.upkeep().checkedAt())));
        }
        right.setVisible(on && may && shown.upkeep().due(today));
    }

    /** Who left still stands there, until it is given to somebody else. */
    private static WriterView present(ItemView item, List<WriterView> writers) {
        Long id = item.upkeep().ownerId();
        if (id == null) {
            return null;
        }
        return writers.stream()
                .filter(writer -> Objects.equals(writer.accountId(), id))
                .findFirst()
                .orElseGet(() -> {
                    WriterView left = new WriterView(
                            id, t("editorial.upkeep.left", item.upkeep().owner()));
                    writers.add(left);
                    return left;
                });
    }

    private void keep(boolean byHand) {
        if (byHand) {
            Long given = owner.getValue() == null
                    ? item.upkeep().ownerId()
                    : Long.valueOf(owner.getValue().accountId());
            boolean kept = fields.attempt(() -> {
                fields.require("checkOn", !checkOn.mistyped());
                item = care.get().give(item.id(), given, checkOn.getValue());
            });
            if (kept) {
                Notices.done(t("editorial.upkeep.kept"));
            }
        }
    }

    private void confirm() {
        LocalDate today = checkOn.getMin();
        show(care.get().confirm(item.id()), true, today);
        StillRight.told(item, () -> show(care.get().takeBack(item.id()), true, today));
    }
}

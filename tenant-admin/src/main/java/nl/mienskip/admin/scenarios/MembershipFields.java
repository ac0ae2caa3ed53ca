package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.costs.scenarios.Membership;

/** Who takes part: how many of each size, and how many join. */
class MembershipFields extends PartFields {
    private static final long serialVersionUID = 1L;

    /** Members of one size. */
    private record SizeFields(IntegerField members, IntegerField inhabitants, IntegerField joining) {

        SizeFields(Membership.SizeClass given, Runnable changed) {
            this(
                    count("scenarios.size.members", given == null ? null : given.members(), changed),
                    count("scenarios.size.inhabitants", given == null ? null : (int) given.inhabitants(), changed),
                    count("scenarios.size.joining", given == null ? Integer.valueOf(0) : given.joining(), changed));
        }

        Rows.Line<SizeFields> row() {
            return new Rows.Line<>(List.of(members, inhabitants, joining), () -> this);
        }

        JsonObjectBuilder json() {
            JsonObjectBuilder json = Json.createObjectBuilder();
            put(json, "members", members);
            put(json, "inhabitants", inhabitants);
            put(json, "joining", joining);
            return json;
        }

        void tell(Fields fields, String place) {
            fields.add(place + ".members", members);
            fields.add(place + ".inhabitants", inhabitants);
            fields.add(place + ".joining", joining);
        }

        long all() {
            return members.isEmpty() ? 0 : members.getValue();
        }

        long people() {
            return inhabitants.isEmpty() ? 0 : all() * inhabitants.getValue();
        }
    }

    private final String code;
    private final NameField name;
    private final Rows<SizeFields> sizes;

    MembershipFields(Membership given) {
        code = given.code();
        name = new NameField(t("scenarios.membership.name"), given.names());
        name.addValueChangeListener(change -> sumUp());
        sizes = new Rows<SizeFields>(
                t("scenarios.sizes"),
                t("scenarios.size.add"),
                size -> (size == null ? new SizeFields(null, this::sumUp) : size).row());
        sizes.addClassName("size-rows");
        sizes.setWidthFull();
        sizes.fill(given.classes().stream()
                .map(size -> new SizeFields(size, this::sumUp))
                .toList());
        sizes.onChange(this::sumUp);
        add(new FormLayout(name), sizes);
        sumUp();
    }

    /** One that is still to be filled in. */
    static MembershipFields empty(String code) {
        MembershipFields fields = new MembershipFields(new Membership(code, Map.of(), List.of()));
        fields.sizes.fill(List.of(new SizeFields(null, fields::sumUp)));
        fields.setOpened(true);
        return fields;
    }

    String code() {
        return code;
    }

    String words() {
        return name.getValue();
    }

    @Override
    String sum() {
        List<SizeFields> all = sizes.values();
        return t(
                "scenarios.membership.sum",
                name.isEmpty() ? t("scenarios.membership.nameless") : name.getValue(),
                all.stream().mapToLong(SizeFields::all).sum(),
                Figures.whole(all.stream().mapToLong(SizeFields::people).sum()));
    }

    @Override
    JsonObjectBuilder json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        sizes.values().forEach(size -> all.add(size.json()));
        return Json.createObjectBuilder()
                .add("code", code)
                .add("names", name.json())
                .add("classes", all);
    }

    @Override
    void tell(Fields fields, String place) {
        name.tell(fields, place);
        fields.add(place, sizes); // too many altogether
        fields.add(place + ".classes", sizes);
        List<SizeFields> all = sizes.values();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).tell(fields, place + ".classes[" + i + "]");
        }
    }
}

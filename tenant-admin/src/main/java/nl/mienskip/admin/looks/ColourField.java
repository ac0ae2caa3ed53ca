package nl.mienskip.admin.looks;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.mienskip.admin.shell.Fields;

/** A colour, picked from the browser's own picker or typed; either follows the other. */
class ColourField extends Div {
    private static final long serialVersionUID = 1L;

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private final TextField hex;
    private final Input picker = new Input(ValueChangeMode.ON_CHANGE);

    /** @param name as the door calls it */
    ColourField(Fields fields, String name, String colour) {
        addClassName("colour-field");
        hex = fields.add(name, new TextField(t("looks." + name)));
        hex.setHelperText(t("looks." + name + ".help"));
        hex.setMaxLength("#rrggbb".length());
        hex.setValueChangeMode(ValueChangeMode.LAZY);
        hex.setValue(colour);
        picker.setType("color");
        picker.setAriaLabel(t("looks.pick", t("looks." + name)));
        picker.setValue(colour);
        add(picker, hex);
        picker.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                hex.setValue(changed.getValue());
            }
        });
    }

    /** As it was typed, such as {@code #1f4e6b}; a forgotten # is filled in. */
    String colour() {
        return completed(hex.getValue());
    }

    static String completed(String typed) {
        String stripped = typed.strip().toLowerCase(Locale.ROOT);
        return stripped.startsWith("#") ? stripped : "#" + stripped;
    }

    void onChange(Runnable heard) {
        hex.addValueChangeListener(changed -> {
            if (HEX.matcher(colour()).matches()) {
                picker.setValue(colour());
            }
            heard.run();
        });
    }
}

package nl.mienskip.admin.looks;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.looks.ChangeLook;
import nl.mienskip.looks.LookFont;
import nl.mienskip.looks.LookView;
import nl.mienskip.tenants.Language;

/** What a village chooses of its look. */
class LookForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int WELCOME_MAX = 200;

    private final long version;
    private final Fields fields = new Fields();
    private final ColourField brand;
    private final ColourField accent;
    private final Select<LookFont> font = fields.add("font", new Select<>());
    private final Map<Language, TextField> welcome = new EnumMap<>(Language.class);
    private final PictureField crest;
    private final PictureField photo;

    /** @param contrast stands below the colours that it is about */
    LookForm(Media media, LookView look, ContrastAnswer contrast) {
        addClassName("look-form");
        this.version = look.version();
        brand = new ColourField(fields, "brand", look.brand());
        accent = new ColourField(fields, "accent", look.accent());
        crest = new PictureField(media, PictureUse.CREST, look.crest());
        photo = new PictureField(media, PictureUse.PHOTO, look.photo());
        font.setLabel(t("looks.font"));
        font.setItems(LookFont.values());
        font.setItemLabelGenerator(each -> each == null ? "" : Texts.name("looks", each));
        font.setValue(look.font());
        Div colours = new Div(brand, accent);
        colours.addClassName("look-colours");
        add(new H2(t("looks.colours")), colours, contrast, font);
        add(new H2(t("looks.welcome")), new Paragraph(t("looks.welcome.line", WELCOME_MAX)));
        Site.tenant().languages().forEach(language -> add(words(language, look)));
        add(new H2(t("looks.pictures")), new Paragraph(t("looks.pictures.line")), crest, photo);
    }

    private TextField words(Language language, LookView look) {
        TextField field = fields.add("welcome." + language.tag(), new TextField(language.ownName()));
        field.setMaxLength(WELCOME_MAX);
        field.setValue(look.welcome(language).orElse(""));
        field.getElement().setAttribute("lang", language.tag());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        welcome.put(language, field);
        return field;
    }

    /** Hears of every change that can be seen. */
    void onChange(Runnable heard) {
        brand.onChange(heard);
        accent.onChange(heard);
        font.addValueChangeListener(changed -> heard.run());
        welcome.values().forEach(field -> field.addValueChangeListener(changed -> heard.run()));
        crest.onChange(heard);
        photo.onChange(heard);
    }

    /** Does what the form is for; false when something was refused, which is then said at its field. */
    boolean attempt(Runnable work) {
        return fields.attempt(work);
    }

    /** What is chosen now. Words in a language that the village's pages are not in any more go. */
    ChangeLook choice() {
        Map<Language, String> words = welcome.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getValue()));
        return new ChangeLook(brand.colour(), accent.colour(), font.getValue(), words, crest.id(), photo.id(), version);
    }

    /** Stores what the pictures show, where that was changed. */
    void describePictures() {
        crest.describe();
        photo.describe();
    }

    long version() {
        return version;
    }
}

package nl.mienskip.admin.tiles;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.looks.PaintName;
import nl.mienskip.tenants.Language;
import nl.mienskip.tiles.Audience;
import nl.mienskip.tiles.DesignTile;
import nl.mienskip.tiles.TileIcon;
import nl.mienskip.tiles.TileKind;
import nl.mienskip.tiles.TileSize;

/** What a tile says, where it leads and what it looks like. */
class TileForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int TITLE_MAX = 40;

    private final Fields fields = new Fields();
    private final TextField title = fields.add("title", new TextField(t("tiles.name")));
    private final Select<Language> language = fields.add("language", new Select<>());
    private final RadioButtonGroup<TileKind> kind = choice("kind", TileKind.class);
    private final TextField url = fields.add("url", new TextField(t("tiles.url")));
    private final Select<TileIcon> icon = fields.add("icon", new Select<>());
    private final Select<PaintName> colour = fields.add("colour", new Select<>());
    private final RadioButtonGroup<TileSize> size = choice("size", TileSize.class);
    private final RadioButtonGroup<Audience> audience = choice("audience", Audience.class);

    TileForm(LookTokens paints) {
        addClassName("tile-form");
        title.setMaxLength(TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(t("tiles.name.help", TITLE_MAX));
        url.setHelperText(t("tiles.url.help"));
        url.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(changed -> url.setVisible(changed.getValue() == TileKind.LINK));
        language.setLabel(t("tiles.language"));
        language.setItemLabelGenerator(Language::ownName);
        icon.setLabel(t("tiles.icon"));
        icon.setItems(Arrays.stream(TileIcon.values())
                .sorted(Comparator.comparing(each -> Texts.name("tiles", each)))
                .toList());
        painted(icon, each -> new TileSwatch(each, paints.paint(PaintName.SOFT)));
        colour.setLabel(t("tiles.colour"));
        colour.setItems(PaintName.values());
        painted(colour, each -> new TileSwatch(paints.paint(each)));
        add(title, language, kind, url, icon, colour, size, audience);
        show(new DesignTile(
                TileKind.LINK,
                "",
                Site.tenant().ownLanguage(),
                "",
                TileIcon.LINK,
                PaintName.BRAND,
                TileSize.SMALL,
                Audience.EVERYBODY));
    }

    /** Begins with what a tile is now. */
    final void show(DesignTile design) {
        List<Language> languages = new ArrayList<>(Site.tenant().languages());
        if (!languages.contains(design.language())) {
            languages.add(design.language());
        }
        language.setItems(languages);
        language.setVisible(languages.size() > 1);
        language.setValue(design.language());
        title.setValue(design.title());
        kind.setValue(design.kind());
        url.setValue(design.url() == null ? "" : design.url());
        icon.setValue(design.icon());
        colour.setValue(design.colour());
        size.setValue(design.size());
        audience.setValue(design.audience());
    }

    /** Stores what was filled in; false when something was refused. */
    boolean attempt(Consumer<DesignTile> store) {
        return fields.attempt(() -> store.accept(new DesignTile(
                kind.getValue(),
                title.getValue(),
                language.getValue(),
                url.getValue(),
                icon.getValue(),
                colour.getValue(),
                size.getValue(),
                audience.getValue())));
    }

    private <E extends Enum<E>> RadioButtonGroup<E> choice(String name, Class<E> values) {
        RadioButtonGroup<E> group = fields.add(name, new RadioButtonGroup<>());
        group.setLabel(t("tiles." + name));
        group.setItems(values.getEnumConstants());
        group.setItemLabelGenerator(each -> Texts.name("tiles", each));
        return group;
    }

    private static <E extends Enum<E>> void painted(Select<E> select, Function<E, Component> swatch) {
        select.setItemLabelGenerator(each -> each == null ? "" : Texts.name("tiles", each));
        select.setRenderer(new ComponentRenderer<>(each -> {
            Span line = new Span(swatch.apply(each), new Span(Texts.name("tiles", each)));
            line.addClassName("tile-choice");
            return line;
        }));
    }
}

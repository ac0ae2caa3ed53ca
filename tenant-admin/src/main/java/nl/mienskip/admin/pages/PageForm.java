package nl.mienskip.admin.pages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import nl.mienskip.admin.editorial.HeadlineField;
import nl.mienskip.admin.editorial.ItemForm;
import nl.mienskip.admin.shell.RichTextField;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.pages.WritePage;

/** The words of a page, to be written. */
class PageForm extends ItemForm<WritePage> {
    private static final long serialVersionUID = 1L;

    private final HeadlineField picture;
    private final TextField title = addCopied("title", new TextField(t("pages.field.title")));
    private final RichTextField body = addCopied("body", new RichTextField(t("pages.field.body")));
    private final Select<Integer> place = add("place", new Select<>());

    PageForm(Media media) {
        title.setMaxLength(150);
        title.setHelperText(t("pages.field.title.help"));
        title.addClassName("item-title");
        place.setLabel(t("pages.field.place"));
        place.setHelperText(t("pages.field.place.help"));
        place.setItems(IntStream.rangeClosed(0, WritePage.LAST).boxed().toList());
        place.setItemLabelGenerator(
                value -> value == 0 ? t("pages.field.place.none") : t("pages.field.place.number", value));
        picture = add("picture", new HeadlineField(media));
        addLanguage();
    }

    @Override
    protected WritePage words() {
        return new WritePage(language(), picture.getValue(), title.getValue(), body.getValue(), place.getValue());
    }

    @Override
    protected void fill(WritePage words) {
        picture.setValue(words.picture());
        title.setValue(words.title());
        body.setValue(words.body());
        place.setValue(words.place());
    }
}

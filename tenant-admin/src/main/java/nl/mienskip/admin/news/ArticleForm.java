package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.editorial.HeadlineField;
import nl.mienskip.admin.editorial.ItemForm;
import nl.mienskip.admin.shell.RichTextField;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.news.WriteArticle;

/** The words of an article, to be written. */
class ArticleForm extends ItemForm<WriteArticle> {
    private static final long serialVersionUID = 1L;

    private final HeadlineField picture;
    private final TextField title = addCopied("title", new TextField(t("news.field.title")));
    private final TextArea lead = addCopied("lead", new TextArea(t("news.field.lead")));
    private final RichTextField body = addCopied("body", new RichTextField(t("news.field.body")));

    ArticleForm(Media media) {
        title.setMaxLength(150);
        title.setHelperText(t("news.field.title.help"));
        title.addClassName("item-title");
        lead.setMaxLength(400);
        lead.setHelperText(t("news.field.lead.help"));
        picture = add("picture", new HeadlineField(media));
        addLanguage();
    }

    @Override
    protected WriteArticle words() {
        return new WriteArticle(language(), picture.getValue(), title.getValue(), lead.getValue(), body.getValue());
    }

    @Override
    protected void fill(WriteArticle words) {
        picture.setValue(words.picture());
        title.setValue(words.title());
        lead.setValue(words.lead());
        body.setValue(words.body());
    }
}

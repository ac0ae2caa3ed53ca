package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.RichTextField;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.news.WriteArticle;
import nl.mienskip.tenants.Language;

/** The words of an article, to be written. */
class ArticleForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MILLIS = 1_200;
    private static final String COPY = "data-draft";

    private final TextField title = new TextField(t("news.field.title"));
    private final TextArea lead = new TextArea(t("news.field.lead"));
    private final RichTextField body = new RichTextField(t("news.field.body"));
    private final Select<Language> language = new Select<>();

    /** @param typed called a moment after something was typed, and when a field is left */
    ArticleForm(List<Language> languages, Runnable typed) {
        addClassName("article-form");
        title.setMaxLength(150);
        title.setHelperText(t("news.field.title.help"));
        title.addClassName("article-title");
        lead.setMaxLength(400);
        lead.setHelperText(t("news.field.lead.help"));
        language.setLabel(t("news.field.language"));
        language.setItems(languages);
        language.setItemLabelGenerator(Language::ownName);
        language.setVisible(languages.size() > 1);
        title.getElement().setAttribute(COPY, "title");
        lead.getElement().setAttribute(COPY, "lead");
        body.mark(COPY, "body");
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE_MILLIS);
        lead.setValueChangeMode(ValueChangeMode.LAZY);
        lead.setValueChangeTimeout(PAUSE_MILLIS);
        inputs().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                accept();
                typed.run();
            }
        }));
        add(title, lead, body, language);
    }

    WriteArticle words() {
        return new WriteArticle(language.getValue(), title.getValue(), lead.getValue(), body.getValue());
    }

    void show(WriteArticle words) {
        title.setValue(words.title());
        lead.setValue(words.lead());
        body.setValue(words.body());
        language.setValue(words.language());
        accept();
    }

    void lock(boolean locked) {
        inputs().forEach(field -> field.setReadOnly(locked));
    }

    private List<HasValue<?, ?>> inputs() {
        return List.of(title, lead, body, language);
    }

    /** Tells what cannot be taken beside its field; false when it is about none of them. */
    boolean refuse(InvalidInput refused) {
        HasValidation field = fields().get(refused.field());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(Problems.words(refused));
        field.setInvalid(true);
        switch (refused.field()) {
            case "title" -> title.focus();
            case "lead" -> lead.focus();
            default -> body.focus();
        }
        return true;
    }

    private void accept() {
        fields().values().forEach(field -> field.setInvalid(false));
    }

    private Map<String, HasValidation> fields() {
        return Map.of("title", title, "lead", lead, "body", body);
    }
}

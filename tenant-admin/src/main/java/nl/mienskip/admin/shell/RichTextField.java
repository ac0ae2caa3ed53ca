package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field for text with headings, lists, emphasis and links, as HTML. What it gives must still be sanitised. */
public final class RichTextField extends CustomField<String> {
    private static final long serialVersionUID = 1L;

    private static final List<String> TOOLS = List.of(
            "toolbar",
            "bold",
            "italic",
            "link",
            "heading",
            "subheading",
            "bullets",
            "numbers",
            "quote",
            "undo",
            "redo",
            "address",
            "setLink",
            "removeLink");

    /** The element of rich-text.js. */
    @Tag("mienskip-editor")
    private static final class Editor extends AbstractSinglePropertyField<Editor, String> {
        private static final long serialVersionUID = 1L;

        Editor() {
            super("value", "", false);
        }
    }

    private final Editor editor = new Editor();

    public RichTextField(String label) {
        super("");
        setLabel(label);
        addClassName("rich-text-field");
        add(editor);
        editor.getElement()
                .setPropertyMap(
                        "texts",
                        TOOLS.stream()
                                .collect(Collectors.toMap(Function.identity(), tool -> t("shell.editor." + tool))));
        editor.getElement().setProperty("label", label);
        editor.addValueChangeListener(change -> updateValue());
    }

    /** Names the element that holds the words, for scripts. */
    public void mark(String attribute, String name) {
        editor.getElement().setAttribute(attribute, name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(Assets.url("trix.js"));
        event.getUI().getPage().addJavaScript(Assets.url("rich-text.js"));
    }

    @Override
    protected String generateModelValue() {
        return editor.getValue();
    }

    @Override
    protected void setPresentationValue(String html) {
        editor.setValue(html == null ? "" : html);
    }

    @Override
    public void focus() {
        editor.getElement().callJsFunction("focus");
    }
}

package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.json.JsonText;

/** What is decided: in words where its kind has them, and always the document itself. */
class DocumentWords extends Section {
    private static final long serialVersionUID = 1L;

    DocumentWords(Decisions decisions, DecisionView decision) {
        addClassName("document");
        add(new H2(t("decisions.document")));
        if (!decision.intact()) {
            Paragraph tampered = new Paragraph(t("shell.problem.decision.tampered"));
            tampered.addClassName("note");
            add(tampered);
            return;
        }
        List<DocumentPart> parts = decisions.words(decision, Site.language());
        parts.forEach(this::add);
        Pre text = new Pre(JsonText.pretty(decision.document()));
        text.addClassName("document-text");
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", t("decisions.document.json"));
        text.getElement().setAttribute("role", "region");
        Details whole = new Details(t("decisions.document.json"), text);
        whole.setOpened(parts.isEmpty());
        Div file = new Div(download(decision));
        Paragraph digest = new Paragraph(t("decisions.digest.line"));
        Span sum = new Span(decision.digest());
        sum.addClassName("digest");
        add(whole, file, digest, sum);
    }

    private void add(DocumentPart part) {
        add(new H3(part.title()));
        UnorderedList sentences = new UnorderedList();
        part.sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
        part.warnings().forEach(warning -> {
            ListItem item = new ListItem(new Icon("triangle-alert"), new Span(warning));
            item.addClassName("warning");
            sentences.add(item);
        });
        add(sentences);
    }

    private static Anchor download(DecisionView decision) {
        String name = "mienskip-decision-" + decision.id() + ".json";
        byte[] bytes = decision.document().getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/json", bytes.length)),
                "");
        download.add(new Icon("download"), new Span(t("decisions.document.download")));
        download.addClassName("to-site");
        download.getElement().setAttribute("download", name);
        return download;
    }
}

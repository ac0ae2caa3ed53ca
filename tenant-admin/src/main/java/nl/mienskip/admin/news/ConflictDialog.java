package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.news.ArticleDraft;
import nl.mienskip.news.WriteArticle;

/** Two people wrote in one article: shows both texts and asks which to go on with. The other stays among the versions. */
class ConflictDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ConflictDialog(WriteArticle mine, ArticleDraft theirs, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(t("news.conflict.title"));
        addClassName("conflict-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div both = new Div(
                text(t("news.conflict.mine"), mine),
                text(t("news.conflict.theirs", theirs.by(), Moments.time(theirs.at())), theirs.words()));
        both.addClassName("side-by-side");
        add(new Paragraph(t("news.conflict.text", theirs.by())), both);
        Button take = new Button(t("news.conflict.takeTheirs"), pressed -> decide(takeTheirs));
        Button keep = new Button(t("news.conflict.keepMine"), pressed -> decide(keepMine));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(take, keep);
    }

    private void decide(Runnable choice) {
        close();
        choice.run();
    }

    private static Component text(String whose, WriteArticle words) {
        Section section =
                new Section(new H3(whose), line(words.title(), "text-title"), line(words.lead(), "text-lead"));
        RichText.lines(words.body()).lines().forEach(line -> section.add(new Paragraph(line)));
        return section;
    }

    private static Component line(String words, String className) {
        Span line = new Span(words);
        line.addClassName(className);
        return line;
    }
}

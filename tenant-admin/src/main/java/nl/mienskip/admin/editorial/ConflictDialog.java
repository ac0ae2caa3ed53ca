package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import nl.mienskip.admin.shell.Moments;

/** Two people wrote in one item: shows both texts and asks which to go on with. The other stays among the versions. */
class ConflictDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ConflictDialog(String mine, String theirs, String by, Instant at, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(t("editorial.conflict.title"));
        addClassName("conflict-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div both = new Div(
                text(t("editorial.conflict.mine"), mine),
                text(t("editorial.conflict.theirs", by, Moments.time(at)), theirs));
        both.addClassName("side-by-side");
        add(new Paragraph(t("editorial.conflict.text", by)), both);
        Button take = new Button(t("editorial.conflict.takeTheirs"), pressed -> decide(takeTheirs));
        Button keep = new Button(t("editorial.conflict.keepMine"), pressed -> decide(keepMine));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(take, keep);
    }

    private void decide(Runnable choice) {
        close();
        choice.run();
    }

    private static Component text(String whose, String words) {
        Section section = new Section(new H3(whose));
        words.lines().filter(line -> !line.isBlank()).forEach(line -> section.add(new Paragraph(line)));
        return section;
    }
}

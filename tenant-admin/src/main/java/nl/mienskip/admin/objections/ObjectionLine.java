package nl.mienskip.admin.objections;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.media.PictureFile;
import nl.mienskip.objections.ObjectionStatus;
import nl.mienskip.objections.ObjectionView;

/** One photo that somebody objects to: what it shows, who asks and why, and what was decided. */
class ObjectionLine extends ListItem {
    private static final long serialVersionUID = 1L;

    /** What is decided about it. */
    interface Desk extends Serializable {
        void remove(ObjectionView objection);

        void putBack(ObjectionView objection);
    }

    /** @param file the photo; null when it is gone */
    ObjectionLine(ObjectionView objection, PictureFile file, Desk desk) {
        addClassName("objection");
        if (file != null) {
            add(photo(file));
        }
        Div words = new Div(head(objection), asked(objection));
        if (!objection.words().isEmpty()) {
            words.add(new Paragraph(t("objections.words", objection.words())));
        }
        if (objection.status() == ObjectionStatus.ASKED) {
            words.add(acts(objection, desk));
        } else {
            words.add(
                    new Paragraph(t("objections.decided", objection.decidedBy(), Moments.full(objection.decidedAt()))));
            if (!objection.answer().isEmpty()) {
                words.add(new Paragraph(t("objections.answer", objection.answer())));
            }
        }
        words.addClassName("objection-words");
        add(words);
    }

    private static Div head(ObjectionView objection) {
        Span album = new Span(objection.album());
        album.addClassName("objection-album");
        String state = objection.status() == ObjectionStatus.ASKED
                ? t(objection.hidden() ? "objections.hidden" : "objections.seen")
                : Texts.name("objections", objection.status());
        Span status = new Span(state);
        status.addClassName("badge");
        Div head = new Div(album, status);
        head.addClassName("row-head");
        return head;
    }

    private static Span asked(ObjectionView objection) {
        String when = Moments.full(objection.askedAt());
        Span asked = new Span(
                objection.name().isEmpty()
                        ? t("objections.by.nobody", when)
                        : t("objections.by", objection.name(), objection.email(), when));
        asked.addClassName("row-detail");
        return asked;
    }

    private static Div acts(ObjectionView objection, Desk desk) {
        Button remove = new Button(t("objections.remove"), pressed -> desk.remove(objection));
        remove.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(remove, new Button(t("objections.putBack"), pressed -> desk.putBack(objection)));
        acts.addClassName("objection-acts");
        return acts;
    }

    /** Its own address leads nowhere while it is hidden, so it comes with the view. */
    private static Image photo(PictureFile file) {
        Path path = file.path();
        String type = file.type();
        long length = file.length();
        Image photo = new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                Files.newInputStream(path),
                                path.getFileName().toString(),
                                type,
                                Math.toIntExact(length)))
                        .inline(),
                t("objections.photo"));
        photo.addClassName("objection-photo");
        return photo;
    }
}

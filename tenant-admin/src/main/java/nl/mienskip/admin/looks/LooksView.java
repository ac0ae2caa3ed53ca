package nl.mienskip.admin.looks;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.Looks;

/** Look and feel: the form, and beside it what residents will see. Nothing is on the website before it is saved. */
@Route("look")
@MenuEntry(text = "looks.title", icon = "palette", order = 20)
@Allow(Right.LOOK_EDIT)
class LooksView extends View {
    private static final long serialVersionUID = 1L;

    private final transient Looks looks;
    private final transient Media media;
    private final Div place = new Div();
    private final ContrastAnswer contrast = new ContrastAnswer();
    private final LookSample sample = new LookSample();

    @Inject
    LooksView(Looks looks, Media media) {
        super("looks.title");
        this.looks = looks;
        this.media = media;
        place.addClassName("look-place");
        add(new ViewHeading(name()).explain(t("looks.line")), place);
        begin(looks.current());
    }

    /** Begins with this look; gives the button that the reader goes on at when they saved. */
    private Button begin(LookView look) {
        LookForm form = new LookForm(media, look, contrast);
        form.onChange(() -> answer(form));
        Button save = new Button(t("shell.save"), pressed -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button reset = new Button(t("looks.reset"), pressed -> askReset(form));
        Div actions = new Div(save, reset);
        actions.addClassName("actions");
        place.removeAll();
        place.add(new Div(form, actions), sample);
        tell(look);
        return save;
    }

    /** A colour that is still being typed is answered too, but takes nobody away from where they type. */
    private void answer(LookForm form) {
        try {
            tell(looks.preview(form.choice()));
        } catch (InvalidInput refused) {
            contrast.refuse(refused);
        }
    }

    private void tell(LookView look) {
        contrast.show(look.corrections());
        sample.show(look);
    }

    private void save(LookForm form) {
        form.attempt(() -> {
            form.describePictures();
            begin(looks.change(form.choice())).focus();
            Notices.done(t("looks.saved"));
        });
    }

    private void askReset(LookForm form) {
        new Confirmation(t("looks.reset.question"), t("looks.reset.consequence"), t("looks.reset"), () -> {
                    form.attempt(() -> {
                        begin(looks.reset(form.version())).focus();
                        Notices.done(t("looks.reset.done"));
                    });
                })
                .dangerous()
                .open();
    }
}

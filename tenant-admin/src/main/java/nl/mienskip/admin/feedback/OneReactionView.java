package nl.mienskip.admin.feedback;

import static nl.mienskip.admin.shell.Texts.here;
import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.feedback.Feedback;
import nl.mienskip.feedback.ReactionStatus;
import nl.mienskip.feedback.ReactionView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** What one reader said, and what is done with it. */
@Route("feedback/:" + OneReactionView.REACTION + "([0-9]{1,18})")
@Allow(Right.FEEDBACK_ANSWER)
class OneReactionView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    /** What stands in the address for the reaction. */
    static final String REACTION = "reaction";

    private static final int LONGEST = 2_000;

    private final transient Feedback feedback;

    @Inject
    OneReactionView(Feedback feedback) {
        super("feedback.title");
        this.feedback = feedback;
        addClassName("view-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(feedback.show(
                Long.parseLong(event.getRouteParameters().get(REACTION).orElseThrow())));
    }

    private void show(ReactionView reaction) {
        removeAll();
        name(t("feedback.about", ReactionLine.about(reaction)));
        Paragraph text = new Paragraph(reaction.text());
        text.addClassName("written");
        text.getElement().setAttribute("lang", reaction.language().tag());
        add(
                new BackLink(here("feedback.title"), FeedbackView.class),
                new ViewHeading(name(), ReactionLine.badge(reaction.status())),
                facts(reaction),
                new H2(t("feedback.said")),
                text);
        if (!reaction.answer().isEmpty()) {
            Paragraph answer = new Paragraph(reaction.answer());
            answer.addClassName("written");
            add(new H2(t("feedback.answer")), answer);
        }
        Div acts = acts(reaction);
        if (reaction.answerable()) {
            add(new H2(t("feedback.answer")), answering(reaction, acts));
        } else if (reaction.email().isEmpty()) {
            add(new Paragraph(t("feedback.noAddress")));
        }
        add(acts);
    }

    private static Facts facts(ReactionView reaction) {
        Facts facts = new Facts()
                .add(t("feedback.page"), new Anchor(reaction.page(), reaction.page()))
                .add(t("feedback.village"), reaction.village())
                .add(t("feedback.givenAt"), Moments.full(reaction.givenAt()))
                .add(t("feedback.name"), reaction.name().isEmpty() ? t("feedback.nobody") : reaction.name())
                .add(t("feedback.email"), reaction.email());
        if (reaction.handledAt() != null) {
            facts.add(
                    t("feedback.handled." + reaction.status().name()),
                    t("feedback.handledBy", reaction.handledBy(), Moments.full(reaction.handledAt())));
        }
        return facts.add(t("feedback.goneOn"), Moments.day(reaction.goneOn()));
    }

    /** @param acts which sending it becomes the first of */
    private Component answering(ReactionView reaction, Div acts) {
        Fields fields = new Fields();
        TextArea words = fields.add("answer", new TextArea(t("feedback.answer.label", reaction.email())));
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.setMinRows(5);
        words.setHelperText(t("feedback.answer.help"));
        Button send = new Button(t("feedback.answer.send"), pressed -> {
            if (fields.attempt(fields::requireAll)) {
                new Confirmation(
                                t("feedback.answer.question"),
                                t("feedback.answer.consequence", reaction.email()),
                                t("feedback.answer.send"),
                                () -> fields.attempt(() -> done(
                                        "answered",
                                        () -> feedback.answer(reaction.id(), reaction.version(), words.getValue()))))
                        .open();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        acts.addComponentAsFirst(send);
        return words;
    }

    private Div acts(ReactionView reaction) {
        Div acts = new Div();
        acts.addClassName("actions");
        if (reaction.status() == ReactionStatus.NEW) {
            acts.add(new Button(
                    t("feedback.close"),
                    pressed -> done("closed", () -> feedback.close(reaction.id(), reaction.version()))));
        } else if (reaction.status() == ReactionStatus.CLOSED) {
            acts.add(new Button(
                    t("feedback.reopen"),
                    pressed -> done("reopened", () -> feedback.reopen(reaction.id(), reaction.version()))));
        }
        acts.add(new Button(
                t("feedback.delete"),
                pressed -> new Confirmation(
                                t("feedback.delete.question"),
                                t("feedback.delete.consequence"),
                                t("feedback.delete.yes"),
                                () -> delete(reaction))
                        .dangerous()
                        .open()));
        return acts;
    }

    private void done(String act, Supplier<ReactionView> work) {
        show(work.get());
        takeFocus();
        Notices.done(t("feedback." + act));
    }

    private void delete(ReactionView reaction) {
        feedback.delete(reaction.id());
        Notices.done(t("feedback.deleted"));
        getUI().orElseThrow().navigate(FeedbackView.class);
    }
}

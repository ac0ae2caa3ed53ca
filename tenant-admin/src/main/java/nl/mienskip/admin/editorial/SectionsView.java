package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.SectionRuleView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** How each section is published; kept at once. */
@Route("sections")
@MenuEntry(text = "editorial.sections.title", icon = "circle-check", order = 55)
@Allow(Right.SECTIONS_RULE)
class SectionsView extends View {
    private static final long serialVersionUID = 1L;

    private final transient Editorial editorial;

    @Inject
    SectionsView(Editorial editorial) {
        super("editorial.sections.title");
        this.editorial = editorial;
        addClassName("view-narrow");
        Div choices = new Div();
        choices.addClassName("item-form");
        editorial.rules().forEach(rule -> choices.add(choice(rule)));
        add(new ViewHeading(name()), new Paragraph(t("editorial.sections.explain")), choices);
    }

    private RadioButtonGroup<Boolean> choice(SectionRuleView rule) {
        String section = Texts.name("members", rule.section());
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(section);
        choice.setItems(false, true);
        choice.setItemLabelGenerator(review -> t(review ? "editorial.sections.review" : "editorial.sections.direct"));
        choice.setValue(rule.reviewFirst());
        choice.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                editorial.choose(new SectionRuleView(rule.section(), changed.getValue()));
                Notices.done(t("editorial.sections.chosen", section));
            }
        });
        return choice;
    }
}

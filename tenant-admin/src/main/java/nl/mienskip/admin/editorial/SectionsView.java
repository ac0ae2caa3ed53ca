package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.SectionRuleView;
import nl.mienskip.editorial.WhenOverdue;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** How each section is published and kept right; kept at once. */
@Route("sections")
@MenuEntry(text = "editorial.sections.title", icon = "circle-check", order = 55)
@Allow(Right.SECTIONS_RULE)
class SectionsView extends View {
    private static final long serialVersionUID = 1L;

    private static final List<Integer> MONTHS = List.of(0, 1, 3, 6, 12, 24, 36);

    private final transient Editorial editorial;

    @Inject
    SectionsView(Editorial editorial) {
        super("editorial.sections.title");
        this.editorial = editorial;
        addClassName("view-narrow");
        Div choices = new Div();
        choices.addClassName("item-form");
        editorial.rules().forEach(rule -> choices.add(choices(rule)));
        add(new ViewHeading(name()), new Paragraph(t("editorial.sections.explain")), choices);
    }

    private Component choices(SectionRuleView rule) {
        Div both = new Div(review(rule), months(rule), overdue(rule));
        both.addClassName("item-form");
        return both;
    }

    private RadioButtonGroup<Boolean> review(SectionRuleView rule) {
        String section = section(rule);
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(section);
        choice.setItems(false, true);
        choice.setItemLabelGenerator(review -> t(review ? "editorial.sections.review" : "editorial.sections.direct"));
        choice.setValue(rule.reviewFirst());
        choice.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                choose(editorial.rule(rule.section()).reviewing(changed.getValue()));
            }
        });
        return choice;
    }

    private Select<Integer> months(SectionRuleView rule) {
        Select<Integer> months = new Select<>();
        List<Integer> offered = new ArrayList<>(MONTHS);
        if (!offered.contains(rule.checkMonths())) {
            offered.add(rule.checkMonths());
        }
        months.setLabel(t("editorial.sections.check", section(rule)));
        months.setItems(offered);
        months.setItemLabelGenerator(value -> t("editorial.sections.months", value));
        months.setValue(rule.checkMonths());
        months.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                choose(editorial.rule(rule.section()).checkingAfter(changed.getValue()));
            }
        });
        return months;
    }

    private Select<WhenOverdue> overdue(SectionRuleView rule) {
        Select<WhenOverdue> overdue = new Select<>();
        overdue.setLabel(t("editorial.sections.overdue", section(rule)));
        overdue.setItems(WhenOverdue.values());
        overdue.setItemLabelGenerator(value -> Texts.name("editorial", value));
        overdue.setValue(rule.whenOverdue());
        overdue.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                choose(editorial.rule(rule.section()).whenOverdue(changed.getValue()));
            }
        });
        return overdue;
    }

    private void choose(SectionRuleView chosen) {
        editorial.choose(chosen);
        Notices.done(t("editorial.sections.chosen", section(chosen)));
    }

    private static String section(SectionRuleView rule) {
        return Texts.name("members", rule.section());
    }
}

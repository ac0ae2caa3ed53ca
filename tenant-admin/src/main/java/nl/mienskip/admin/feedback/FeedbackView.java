package nl.mienskip.admin.feedback;

import static nl.mienskip.admin.shell.Texts.here;
import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.feedback.Feedback;
import nl.mienskip.feedback.ReactionQuery;
import nl.mienskip.feedback.ReactionStatus;
import nl.mienskip.feedback.ReactionView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;

/** What readers say; what is shown of it stands in the address. */
@Route("feedback")
@MenuEntry(text = "feedback.title", icon = "message-circle", order = 45)
@Allow(Right.FEEDBACK_ANSWER)
class FeedbackView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String STATUS = "status";
    private static final String PAGE = "page";
    private static final int PAGE_SIZE = 50;

    private final transient Feedback feedback;
    private final Select<ReactionStatus> status = new Select<>();
    private final Div found = new Div();

    @Inject
    FeedbackView(Feedback feedback) {
        super("feedback.title");
        this.feedback = feedback;
        addClassName("view-narrow");
        status.setLabel(t("feedback.status"));
        status.setItems(ReactionStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("feedback.all"));
        status.setItemLabelGenerator(value -> value == null ? t("feedback.all") : Texts.name("feedback", value));
        status.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go(1);
            }
        });
        Div filter = new Div(status);
        filter.addClassName("filter");
        add(new ViewHeading(name()).explain(here("feedback.line")), filter, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        status.setValue(asked.getSingleParameter(STATUS)
                .flatMap(name -> Arrays.stream(ReactionStatus.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        int page = asked.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        show(feedback.list(new ReactionQuery(status.getValue(), page, PAGE_SIZE)));
    }

    private void go(int page) {
        Map<String, String> asked = new HashMap<>();
        if (status.getValue() != null) {
            asked.put(STATUS, status.getValue().name());
        }
        if (page > 1) {
            asked.put(PAGE, String.valueOf(page));
        }
        getUI().orElseThrow().navigate(FeedbackView.class, QueryParameters.simple(asked));
    }

    private void show(Paged<ReactionView> page) {
        found.removeAll();
        if (page.items().isEmpty()) {
            found.add(new EmptyState(
                    "message-circle", status.getValue() == null ? here("feedback.none") : t("feedback.noneSo")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        page.items().forEach(reaction -> list.add(new ReactionLine(reaction)));
        found.add(list, new Pages(page, this::go));
    }
}

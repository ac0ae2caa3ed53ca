package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.statements.Statements;

/** A link that downloads how a pool is divided, to work it out again elsewhere: as it was billed, once the year is settled. */
class SplitLink extends Anchor {
    private static final long serialVersionUID = 1L;

    SplitLink(Statements statements, CostPoolView pool) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = statements.split(pool.year(), pool.code()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name(pool), "application/json", bytes.length);
                }),
                "");
        add(new Icon("download"), new Span(t("costs.export")));
        addClassName("to-site");
        getElement().setAttribute("download", name(pool));
    }

    private static String name(CostPoolView pool) {
        return "split-" + pool.year() + "-" + pool.code() + ".json";
    }
}

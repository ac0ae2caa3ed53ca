package nl.mienskip.admin.editorial;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.mienskip.admin.shell.Assets;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.kernel.actor.ActorContext;
import tools.jackson.databind.node.ObjectNode;

/** Around a form: what is typed in it lies on this device until the server has it; see draft-copy.js. */
class DeviceCopy extends Div {
    private static final long serialVersionUID = 1L;

    /** Is told what was typed here before, at which moment, and never reached the server. */
    interface Found {
        void leftover(Map<String, String> typed, Instant at);
    }

    private final transient Found found;
    private String key;

    DeviceCopy(Component form, Found found) {
        super(form);
        this.found = found;
    }

    /** Says which item is written in the form; another village's or another person's copy is never seen. */
    void of(String item) {
        key = Site.tenant().id() + ":" + ActorContext.current().accountId() + ":" + item;
        if (isAttached()) {
            getElement().executeJs("mienskipDrafts.rename(this, $0)", key);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(Assets.url("draft-copy.js"));
        getElement().executeJs("mienskipDrafts.attach(this, $0)", key);
    }

    /** The server has what was typed up to now. */
    void kept() {
        getElement().executeJs("mienskipDrafts.kept(this)");
    }

    /** The copy is of no use any more. */
    void forget() {
        getElement().executeJs("mienskipDrafts.forget(this)");
    }

    @ClientCallable
    private void leftover(ObjectNode copy) {
        Map<String, String> typed = new HashMap<>();
        copy.path("fields")
                .properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asString()));
        found.leftover(typed, Instant.ofEpochMilli(copy.path("at").asLong()));
    }
}

package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * What a room tells about how it goes with the village's website. Implemented by a {@code @Dependent} bean with a rights
 * annotation on its class; only who passes that reads it.
 */
public interface HealthPart {

    /** Its place on the page, ascending. */
    int order();

    /** What it tells now, from its heading on; nothing when there is nothing to tell. */
    List<Component> told();
}

package nl.mienskip.admin.villages;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.tenants.TenantStatus;

/** Where a village is in its life, in words; the colour only adds to them. */
class StatusBadge extends Span {
    private static final long serialVersionUID = 1L;

    StatusBadge(TenantStatus status) {
        super(Texts.name("villages", status));
        addClassNames("badge", "badge-" + status.name().toLowerCase(Locale.ROOT));
    }
}

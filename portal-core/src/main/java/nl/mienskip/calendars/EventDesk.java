package nl.mienskip.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.ItemStatus;

/** Writes events at the editorial desk: on the pages where whoever acts may publish them, handed in where not. */
@ApplicationScoped
class EventDesk {

    @Inject
    private Editorial editorial;

    /** @return the event's number */
    long write(WriteEvent words) {
        ItemDraft<WriteEvent> draft = editorial.start(words);
        show(draft);
        return draft.item().id();
    }

    /** Says it anew, unless somebody else wrote in it or took it away. */
    void rewrite(long id, WriteEvent words, String writer) {
        ItemDraft<WriteEvent> draft = editorial.draft(WriteEvent.class, id);
        if (own(draft, writer)) {
            show(editorial.keep(id, draft.item().version(), words));
        }
    }

    /** Takes it off the pages, unless somebody else wrote in it. */
    void withdraw(long id, String writer) {
        ItemDraft<WriteEvent> draft = editorial.draft(WriteEvent.class, id);
        if (own(draft, writer) && draft.item().status() == ItemStatus.PUBLISHED) {
            editorial.withdraw(id, draft.item().version());
        }
    }

    private static boolean own(ItemDraft<WriteEvent> draft, String writer) {
        return draft.by().equals(writer) && draft.item().status() != ItemStatus.DELETED;
    }

    private void show(ItemDraft<WriteEvent> draft) {
        long id = draft.item().id();
        if (draft.may(ItemAct.PUBLISH)) {
            editorial.publish(id, draft.item().version(), null, null);
        } else if (draft.may(ItemAct.HAND_IN)) {
            editorial.handIn(id, draft.item().version());
        }
    }
}

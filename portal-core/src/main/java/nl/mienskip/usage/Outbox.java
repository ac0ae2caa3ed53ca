package nl.mienskip.usage;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes batches and holds on to the one that nobody is sure of: it is sent again, unchanged and under the same key, before
 * another is made. So there is one at most. Used by one thread at a time.
 */
final class Outbox {

    private final String node;
    private final String boot = UUID.randomUUID().toString();
    private long sequence;
    private Batch waiting;

    Outbox(String node) {
        this.node = node;
    }

    /**
     * Sends what waits, and then what was counted since.
     *
     * @param counted gives what came since it was last asked; it is asked only when nothing waits any more
     * @param land stores a batch, or does nothing when it has it; throws when it does not know
     */
    void send(Supplier<List<Fact>> counted, Consumer<Batch> land) {
        sendWaiting(land);
        List<Fact> facts = counted.get();
        if (!facts.isEmpty()) {
            sequence++;
            waiting = new Batch(node, boot, sequence, facts);
            sendWaiting(land);
        }
    }

    private void sendWaiting(Consumer<Batch> land) {
        if (waiting != null) {
            land.accept(waiting);
            waiting = null;
        }
    }
}

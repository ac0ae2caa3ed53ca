package nl.mienskip.headcounts;

import java.util.List;

/** What a file of figures changes: those that are new or other than they were, by line. */
public record HeadCountImport(List<Change> changes) {

    /**
     * A figure of the file.
     *
     * @param tenant its name
     * @param before what was known of that day; null when nothing was
     */
    public record Change(String tenant, HeadCountView figure, Integer before) {}

    public HeadCountImport {
        changes = List.copyOf(changes);
    }
}

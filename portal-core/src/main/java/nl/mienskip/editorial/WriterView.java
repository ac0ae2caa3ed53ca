package nl.mienskip.editorial;

/** Somebody who writes in a section, and so can look after what stands in it. */
public record WriterView(long accountId, String name) {}

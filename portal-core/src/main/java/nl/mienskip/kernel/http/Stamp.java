package nl.mienskip.kernel.http;

/** How the sender marked the state of a document: sent back, it answers "unchanged" when it still is so. */
public record Stamp(String etag, String lastModified) {

    /** Longer marks are not kept: without one the document is only sent in full. */
    private static final int MAX = 200;

    /** Nothing is known. */
    public static final Stamp NONE = new Stamp(null, null);

    public Stamp {
        etag = kept(etag);
        lastModified = kept(lastModified);
    }

    private static String kept(String mark) {
        return mark == null || mark.isBlank() || mark.length() > MAX ? null : mark;
    }
}

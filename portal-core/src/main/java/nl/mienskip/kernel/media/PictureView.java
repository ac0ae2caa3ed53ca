package nl.mienskip.kernel.media;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture as pages show it.
 *
 * @param name the part of its files' names that they have in common
 * @param extension {@code jpg} or {@code png}
 * @param widths what widths it is there in, in pixels, ascending
 * @param height the height in pixels at its largest width
 * @param alt what it shows, for who does not see it; empty when it only decorates
 * @param bytes what its files take together
 */
public record PictureView(
        long id, String name, String extension, List<Integer> widths, int height, String alt, long bytes) {

    public PictureView {
        widths = List.copyOf(widths);
    }

    /** The largest width in pixels. */
    public int width() {
        return widths.getLast();
    }

    /** The address of the largest, without host. */
    public String path() {
        return path(width());
    }

    /** The address of the smallest that is at least this wide, or else of the largest. */
    public String pathFor(int wanted) {
        return path(widths.stream().filter(width -> width >= wanted).findFirst().orElse(width()));
    }

    /** All widths, as {@code srcset} lists them. */
    public String srcset() {
        return widths.stream().map(width -> path(width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    private String path(int width) {
        return "/media/" + fileName(width);
    }

    String fileName(int width) {
        return name + "-" + width + "." + extension;
    }
}

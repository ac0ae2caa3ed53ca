package nl.mienskip.kernel.media;

import java.nio.file.Path;

/**
 * One file of a picture.
 *
 * @param path where it lies
 * @param type its media type
 * @param length in bytes
 */
public record PictureFile(Path path, String type, long length) {}

package nl.mienskip.uploads;

import nl.mienskip.kernel.media.PictureView;

/**
 * How far a file has come.
 *
 * @param token names it in addresses; only who began it may use it
 * @param size what it will be, in bytes
 * @param offset how many of them are here
 * @param picture what became of it; null while it is not whole
 */
public record UploadView(String token, long size, long offset, PictureView picture) {}

package nl.mienskip.web.enrolments;

import nl.mienskip.enrolments.LetterView;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.QrCode;

/**
 * The letter to print, in the language of who it is for.
 *
 * @param layout the words and the village's name; nothing of it stands around the letter
 * @param letter what it says
 * @param qr the address as a QR code
 */
public record LetterPage(Layout layout, LetterView letter, QrCode qr) {

    /** Where the code can be typed, without the code, short enough to type as well. */
    public String typeAt() {
        return layout.site().origin() + "/enrol";
    }
}

package nl.mienskip.editorial;

/** What becomes of an item after how many weekly mails without anybody looking at it. */
final class NeglectRule {

    /** From here on others who may change it are asked as well. */
    static final int OTHERS_TOO = 2;

    /** From here on the section's choice is done. */
    static final int GIVEN_UP = 4;

    private NeglectRule() {}

    /** What happens now to an item that is due, after so many mails, where the section chose this. */
    static WhenOverdue act(int reminders, WhenOverdue chosen) {
        return reminders < GIVEN_UP ? WhenOverdue.NOTHING : chosen;
    }
}

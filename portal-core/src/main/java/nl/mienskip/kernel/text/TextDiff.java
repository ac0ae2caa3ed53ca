package nl.mienskip.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one text has that another has not, word by word. */
public final class TextDiff {

    /** Above this many pairs of words the middle is shown as replaced as a whole. */
    private static final long MOST_PAIRS = 4_000_000;

    /** A word with the space behind it, or a line end. */
    private static final Pattern WORD = Pattern.compile("\\n|[^\\s]+[^\\S\\n]*");

    /** What happened to a part of the text. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** A part of the text, all of it the same, added or removed. */
    public record Part(Change change, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Part> parts = new ArrayList<>();

    private TextDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** The parts that make up both texts: without the added ones it is the first, without the removed ones the second. */
    public static List<Part> of(String before, String after) {
        return new TextDiff(before, after).parts();
    }

    private List<Part> parts() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            add(Change.SAME, before.get(start++));
        }
        int endBefore = before.size();
        int endAfter = after.size();
        while (endBefore > start
                && endAfter > start
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        middle(before.subList(start, endBefore), after.subList(start, endAfter));
        before.subList(endBefore, before.size()).forEach(word -> add(Change.SAME, word));
        return List.copyOf(parts);
    }

    private void middle(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST_PAIRS) {
            old.forEach(word -> add(Change.REMOVED, word));
            young.forEach(word -> add(Change.ADDED, word));
            return;
        }
        int[][] common = common(old, young);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                add(Change.SAME, old.get(i++));
                j++;
            } else if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Change.REMOVED, old.get(i++));
            } else {
                add(Change.ADDED, young.get(j++));
            }
        }
    }

    /** How many words the rests from i and j on have in common at most, in order. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Change change, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).change() == change) {
            parts.set(last, new Part(change, parts.get(last).text() + word));
        } else {
            parts.add(new Part(change, word));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}

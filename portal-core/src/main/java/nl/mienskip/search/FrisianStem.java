package nl.mienskip.search;

import java.util.List;
import java.util.Map;

/**
 * What Frisian words have in common in their inflections: plurals in -en and -s, diminutives, the endings of verbs, the
 * letters that change with them (hûs, huzen; brief, brieven; beam, beammen). Light: it takes off what is surely an ending
 * and leaves the rest, so that few words that differ come to the same. Words are given in small letters without accents.
 *
 * <p>A speaker of Frisian has yet to look at it.
 */
final class FrisianStem {

    /** What is left of a word is at least this long. */
    private static final int SHORTEST = 3;

    private static final String VOWELS = "aeiouy";

    /** Where the vowel changes too, each to what its singular comes to. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "dagen", "dei",
            "wegen", "wei",
            "kij", "ko",
            "skuon", "skoech",
            "fuotten", "foet",
            "stuollen", "stoel");

    /** In the order in which they are tried; the first that leaves enough is taken off. */
    private static final List<String> ENDINGS = List.of("jende", "tsje", "jen", "je", "en", "et", "e");

    private FrisianStem() {}

    static String of(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        String bare = withoutPlural(word);
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && isEnding(bare, bare.length() - ending.length(), ending)) {
                return closed(bare.substring(0, bare.length() - ending.length()));
            }
        }
        return closed(diminutive(bare) ? bare.substring(0, bare.length() - 2) : bare);
    }

    /** The -s after el, em, en, er, ing and a diminutive: tafels, keamers, ferienings, boekjes. */
    private static String withoutPlural(String word) {
        boolean plural = word.length() > SHORTEST + 1 && word.matches(".*(el|em|en|er|ing|je|ke)s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** That of stien and raket is none, nor the e of a diminutive, which goes with its k. */
    private static boolean isEnding(String word, int at, String ending) {
        return switch (ending) {
            case "en" -> at >= SHORTEST && VOWELS.indexOf(word.charAt(at - 1)) < 0;
            case "et" -> at > SHORTEST && VOWELS.indexOf(word.charAt(at - 1)) < 0;
            case "e" -> at >= SHORTEST && !diminutive(word);
            default -> at >= SHORTEST;
        };
    }

    /** After these letters -ke makes small: hûske, blomke, doarpke. */
    private static boolean diminutive(String word) {
        return word.length() > SHORTEST + 1 && word.matches(".*[bfmps]ke");
    }

    /** A stem ends with one consonant, and with the hard one of a pair. */
    private static String closed(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        char end = stem.charAt(last);
        if (end == stem.charAt(last - 1) && VOWELS.indexOf(end) < 0) {
            return stem.substring(0, last);
        }
        return switch (end) {
            case 'v' -> stem.substring(0, last) + 'f';
            case 'z' -> stem.substring(0, last) + 's';
            default -> stem;
        };
    }
}

package nl.mienskip.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.tenants.Language;

/**
 * The words that somebody looks for.
 *
 * @param typed all of what was typed
 * @param near whether they may differ from what is found by a letter
 */
record Wanted(String typed, List<Word> words, boolean near) {

    /** Shorter words are another word as soon as a letter differs. */
    private static final int MISTYPED = 5;

    /**
     * One of them.
     *
     * @param plain as it stands, without capitals and accents
     * @param stems to what it comes in each language
     * @param begun whether it is the last, and may go on
     * @param common whether something may be found without it
     */
    record Word(String plain, Map<Language, Set<String>> stems, boolean begun, boolean common) {

        boolean maybeMistyped() {
            return plain.codePointCount(0, plain.length()) >= MISTYPED;
        }
    }

    static Wanted of(String typed) {
        List<Tongues.Token> tokens = Tongues.tokens(Tongues.PLAIN, typed);
        boolean onlyCommon = tokens.stream().allMatch(token -> Tongues.common(token.term()));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Tongues.Token token = tokens.get(i);
            words.add(new Word(
                    token.term(),
                    stems(typed.substring(token.start(), token.end())),
                    i == tokens.size() - 1 && token.term().length() > 1,
                    !onlyCommon && Tongues.common(token.term())));
        }
        return new Wanted(typed, List.copyOf(words), false);
    }

    /** The same words, of which those that are long may be mistyped. */
    Wanted asMistyped() {
        return new Wanted(typed, words, true);
    }

    boolean nothing() {
        return words.isEmpty();
    }

    boolean maybeMistyped() {
        return words.stream().anyMatch(Word::maybeMistyped);
    }

    private static Map<Language, Set<String>> stems(String word) {
        Map<Language, Set<String>> stems = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            stems.put(
                    language,
                    Tongues.tokens(Tongues.of(language), word).stream()
                            .map(Tongues.Token::term)
                            .collect(Collectors.toSet()));
        }
        return stems;
    }
}

package nl.mienskip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.mienskip.tenants.Language;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds the wanted words in a text again, and shows the part of it that says most of them. */
final class Marks {

    /** About two lines. */
    private static final int EXCERPT = 200;

    /** Of what comes before the first word that is shown. */
    private static final int BEFORE = 50;

    /** Further into a text nobody is led by an excerpt. */
    private static final int READ = 20_000;

    private static final String CUT = "…";

    private final List<Predicate<String>> plain = new ArrayList<>();
    private final List<Predicate<String>> stemmed = new ArrayList<>();
    private final Language language;

    Marks(Wanted wanted, Language language) {
        this.language = language;
        wanted.words().stream().filter(word -> !word.common()).forEach(word -> {
            plain.add(word.plain()::equals);
            stemmed.add(word.stems().get(language)::contains);
            if (word.begun()) {
                plain.add(term -> term.startsWith(word.plain()));
            }
            if (wanted.near() && word.maybeMistyped()) {
                plain.add(new CharacterRunAutomaton(new LevenshteinAutomata(word.plain(), true).toAutomaton(1))::run);
            }
        });
    }

    /** All of a text. */
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length());
    }

    /** About two lines of it, in which a heading stays apart from what comes after it. */
    List<Piece> excerpt(String text) {
        String line = text.substring(0, whole(text, Math.min(text.length(), READ)))
                .strip()
                .replaceAll("(?<=[\\p{L}\\p{N}])\\s*\\n\\s*", " · ")
                .replaceAll("\\s+", " ");
        int start = start(line, places(line));
        int end = start + EXCERPT >= line.length() ? line.length() : backToSpace(line, start + EXCERPT, start);
        List<Piece> pieces = new ArrayList<>(pieces(line, start, end));
        if (start > 0) {
            pieces.addFirst(new Piece(CUT, false));
        }
        if (end < line.length() || line.length() < text.strip().length() && text.length() > READ) {
            pieces.add(new Piece(CUT, false));
        }
        return pieces;
    }

    /** Where to begin so that most of the words are shown; the earliest of equals. */
    private static int start(String line, TreeMap<Integer, Integer> places) {
        int best = -1;
        int most = 0;
        for (int place : places.keySet()) {
            int shown = places.subMap(place, place + EXCERPT - BEFORE).size();
            if (shown > most) {
                most = shown;
                best = place;
            }
        }
        return best <= BEFORE ? 0 : forwardFromSpace(line, best - BEFORE, best);
    }

    private static int forwardFromSpace(String line, int from, int latest) {
        int space = line.indexOf(' ', from);
        return space >= 0 && space < latest ? space + 1 : whole(line, from);
    }

    private static int backToSpace(String line, int from, int earliest) {
        int space = line.lastIndexOf(' ', from);
        return space > earliest ? space : whole(line, from);
    }

    /** Never within a character of two. */
    private static int whole(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    private List<Piece> pieces(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int told = start;
        for (var place : places(text).subMap(start, end).entrySet()) {
            int until = Math.min(place.getValue(), end);
            if (place.getKey() > told) {
                pieces.add(new Piece(text.substring(told, place.getKey()), false));
            }
            if (until > told) {
                pieces.add(new Piece(text.substring(Math.max(told, place.getKey()), until), true));
                told = until;
            }
        }
        if (told < end) {
            pieces.add(new Piece(text.substring(told, end), false));
        }
        return pieces;
    }

    /** Where the words begin, each with where it is over. */
    private TreeMap<Integer, Integer> places(String text) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        Stream.concat(
                        Tongues.tokens(Tongues.PLAIN, text).stream().filter(token -> any(plain, token)),
                        Tongues.tokens(Tongues.of(language), text).stream().filter(token -> any(stemmed, token)))
                .forEach(token -> places.merge(token.start(), token.end(), Math::max));
        return places;
    }

    private static boolean any(List<Predicate<String>> wanted, Tongues.Token token) {
        return wanted.stream().anyMatch(test -> test.test(token.term()));
    }
}

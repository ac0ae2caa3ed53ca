package nl.mienskip.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.mienskip.tenants.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/** How a text is cut into words, and to which stem each language brings them. Accents and capitals count nowhere. */
final class Tongues {

    /** Words as they stand. */
    static final Analyzer PLAIN = analyzer(UnaryOperator.identity());

    private static final StemmerOverrideFilter.StemmerOverrideMap DUTCH = dutchWords();

    private static final Map<Language, Analyzer> STEMMED = new EnumMap<>(Map.of(
            Language.NL, analyzer(Tongues::dutch),
            Language.FY, analyzer(FrisianStemFilter::new),
            Language.EN, analyzer(PorterStemFilter::new),
            Language.DE, analyzer(words -> new GermanLightStemFilter(new GermanNormalizationFilter(words)))));

    private static final List<CharArraySet> COMMON = List.of(
            DutchAnalyzer.getDefaultStopSet(),
            EnglishAnalyzer.getDefaultStopSet(),
            GermanAnalyzer.getDefaultStopSet(),
            CharArraySet.copy(Set.of(
                    "de", "it", "in", "en", "fan", "yn", "op", "oan", "is", "wie", "by", "mei", "foar", "te", "dat",
                    "dy", "ek", "net", "mar", "om", "ut", "as", "nei", "oer", "hat", "ha", "hawwe", "wurde", "wurdt",
                    "ik", "jo", "wy", "hja", "se", "hy", "sy", "us", "der", "sa", "ta", "al", "noch", "of")));

    /**
     * A word of a text.
     *
     * @param term as it is found
     * @param start where it begins in the text
     * @param end where it is over
     */
    record Token(String term, int start, int end) {}

    private Tongues() {}

    /** Words by their stems. */
    static Analyzer of(Language language) {
        return STEMMED.get(language);
    }

    /** Whether a word says so little that something may be found without it. */
    static boolean common(String word) {
        return COMMON.stream().anyMatch(words -> words.contains(word));
    }

    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /**
     * With what Snowball's Dutch leaves apart: mens from mensen, molens from molen, ideeën from idee, kinderen from kind,
     * huizen from huis, brieven from brief.
     */
    private static TokenStream dutch(TokenStream words) {
        TokenStream people = new PatternReplaceFilter(words, Pattern.compile("((?<!a)m|w|gr)ens$"), "$1ensen", false);
        TokenStream mills = new PatternReplaceFilter(people, Pattern.compile("(?<=.{3})ens$"), "en", false);
        TokenStream seas = new PatternReplaceFilter(mills, Pattern.compile("eeen$"), "ee", false);
        TokenStream stems = new SnowballFilter(new StemmerOverrideFilter(seas, DUTCH), new DutchStemmer());
        TokenStream houses = new PatternReplaceFilter(stems, Pattern.compile("z$"), "s", false);
        return new PatternReplaceFilter(houses, Pattern.compile("v$"), "f", false);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap dutchWords() {
        StemmerOverrideFilter.Builder words = new StemmerOverrideFilter.Builder();
        words.add("kind", "kinder");
        words.add("ei", "eier");
        words.add("leden", "lid");
        words.add("fiets", "fiets");
        try {
            return words.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> stemming) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream bare = new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words)));
                return new TokenStreamComponents(words, stemming.apply(bare));
            }
        };
    }
}

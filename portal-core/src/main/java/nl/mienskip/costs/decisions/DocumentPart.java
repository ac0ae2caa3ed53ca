package nl.mienskip.costs.decisions;

import java.util.List;

/**
 * A part of a document in words.
 *
 * @param title what it is about
 * @param sentences in the order to read them
 * @param warnings what a reader should know before it is decided
 */
public record DocumentPart(String title, List<String> sentences, List<String> warnings) {

    public DocumentPart {
        sentences = List.copyOf(sentences);
        warnings = List.copyOf(warnings);
    }
}

package nl.mienskip.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.mienskip.editorial.Findable;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** How an item stands in an index. */
final class Fields {

    /** Another as soon as what this lays down, or how a language reads words, is another: indexes are then made anew. */
    static final int FORMAT = 1;

    static final String ID = "id";
    static final String MARK = "mark";
    static final String SECTION = "section";
    static final String LANGUAGE = "language";
    static final String PATH = "path";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String MEMBERS = "members";

    private Fields() {}

    /** The field of a text by the stems of its language. */
    static String stemmed(String field, Language language) {
        return field + "_" + language.tag();
    }

    static Analyzer analyzer() {
        Map<String, Analyzer> stemmed = new HashMap<>();
        for (Language language : Language.values()) {
            stemmed.put(stemmed(TITLE, language), Tongues.of(language));
            stemmed.put(stemmed(TEXT, language), Tongues.of(language));
        }
        return new PerFieldAnalyzerWrapper(Tongues.PLAIN, stemmed);
    }

    static Document document(Findable item) {
        Publication publication = item.publication();
        Language language = publication.language();
        String text = item.searched().text();
        Document document = new Document();
        document.add(new StringField(ID, String.valueOf(publication.itemId()), Store.YES));
        document.add(new StoredField(MARK, item.mark()));
        document.add(new StoredField(SECTION, item.section().name()));
        document.add(new StoredField(LANGUAGE, language.tag()));
        document.add(new StoredField(PATH, item.path()));
        document.add(new TextField(TITLE, publication.title(), Store.YES));
        document.add(new TextField(TEXT, text, Store.YES));
        document.add(new TextField(stemmed(TITLE, language), publication.title(), Store.NO));
        document.add(new TextField(stemmed(TEXT, language), text, Store.NO));
        document.add(new LongField(FROM, publication.from().toEpochMilli(), Store.YES));
        Instant until = publication.until();
        document.add(new LongPoint(UNTIL, until == null ? Long.MAX_VALUE : until.toEpochMilli()));
        document.add(new StringField(MEMBERS, String.valueOf(item.searched().membersOnly()), Store.NO));
        return document;
    }
}

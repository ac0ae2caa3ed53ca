package nl.mienskip.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.tenants.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** Asks an index for words and shows what it has. */
final class Look {

    private static final float IN_TITLE = 4;

    /** As it was typed, before another inflection of it. */
    private static final float EXACT = 1.5f;

    private static final float BEGUN = 0.5f;

    /** Of the words that differ by a letter so many are tried, the nearest first: a question stays small. */
    private static final int ALIKE = 10;

    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, LongField.newSortField(Fields.FROM, true, SortedNumericSelector.Type.MAX));

    private Look() {}

    /** What says these words, or else what says nearly the same. */
    static Findings up(IndexSearcher index, Wanted wanted, Reader reader, int page, int size) throws IOException {
        Findings exactly = once(index, wanted, reader, page, size);
        return exactly.page().total() > 0 || !wanted.maybeMistyped()
                ? exactly
                : once(index, wanted.asMistyped(), reader, page, size);
    }

    private static Findings once(IndexSearcher index, Wanted wanted, Reader reader, int page, int size)
            throws IOException {
        Query query = query(wanted, reader);
        int total = index.count(query);
        int first = (int) Math.min(total, (page - 1L) * size);
        List<Finding> found = new ArrayList<>();
        if (first < total) {
            ScoreDoc[] best = index.search(query, Math.min(total, first + size), BEST_THEN_NEWEST).scoreDocs;
            for (int i = first; i < best.length; i++) {
                found.add(finding(index.storedFields().document(best[i].doc), wanted));
            }
        }
        return new Findings(wanted.typed(), new Paged<>(found, page, size, total), wanted.near());
    }

    /** All words that say something, within what this reader may see now. */
    private static Query query(Wanted wanted, Reader reader) {
        long now = reader.now().toEpochMilli();
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(LongField.newRangeQuery(Fields.FROM, Long.MIN_VALUE, now), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.UNTIL, now + 1, Long.MAX_VALUE), Occur.FILTER);
        if (!reader.member()) {
            all.add(new TermQuery(new Term(Fields.MEMBERS, "false")), Occur.FILTER);
        }
        wanted.words().forEach(word -> all.add(query(word, wanted.near()), word.common() ? Occur.SHOULD : Occur.MUST));
        return all.build();
    }

    /** A word in any of its forms, wherever it stands. */
    private static Query query(Wanted.Word word, boolean near) {
        List<Query> forms = new ArrayList<>();
        for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
            float weight = field.equals(Fields.TITLE) ? IN_TITLE : 1;
            Term plain = new Term(field, word.plain());
            forms.add(new BoostQuery(new TermQuery(plain), weight * EXACT));
            word.stems()
                    .forEach((language, stems) -> stems.forEach(stem -> forms.add(
                            new BoostQuery(new TermQuery(new Term(Fields.stemmed(field, language), stem)), weight))));
            if (word.begun()) {
                forms.add(new BoostQuery(new PrefixQuery(plain), weight * BEGUN));
            }
            if (near && word.maybeMistyped()) {
                forms.add(new BoostQuery(new FuzzyQuery(plain, 1, 0, ALIKE, true), weight * BEGUN));
            }
        }
        return new DisjunctionMaxQuery(forms, 0.1f);
    }

    private static Finding finding(Document item, Wanted wanted) {
        Language language = Language.of(item.get(Fields.LANGUAGE)).orElseThrow();
        Marks marks = new Marks(wanted, language);
        return new Finding(
                Section.valueOf(item.get(Fields.SECTION)),
                Long.parseLong(item.get(Fields.ID)),
                language,
                item.get(Fields.PATH),
                Instant.ofEpochMilli(item.getField(Fields.FROM).numericValue().longValue()),
                marks.whole(item.get(Fields.TITLE)),
                marks.excerpt(item.get(Fields.TEXT)));
    }
}

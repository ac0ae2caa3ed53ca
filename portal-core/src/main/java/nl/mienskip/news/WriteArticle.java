package nl.mienskip.news;

import nl.mienskip.editorial.Words;
import nl.mienskip.tenants.Language;

/**
 * The words of an article.
 *
 * @param language what it is written in
 * @param title at most 150 characters; may be empty while it is a draft
 * @param lead at most 400 characters; may be empty
 * @param body HTML; what is not safe is taken out
 */
public record WriteArticle(Language language, String title, String lead, String body) implements Words {}

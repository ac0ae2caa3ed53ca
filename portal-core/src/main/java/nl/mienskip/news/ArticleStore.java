package nl.mienskip.news;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mienskip.editorial.PublishedStore;

@ApplicationScoped
class ArticleStore extends PublishedStore<Article> {

    ArticleStore() {
        super(Article.class);
    }
}

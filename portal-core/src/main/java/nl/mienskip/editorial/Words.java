package nl.mienskip.editorial;

import nl.mienskip.tenants.Language;

/** What somebody writes of one kind of content: a record of that kind's room. */
public interface Words {

    /** What it is written in. */
    Language language();

    /** What it is called in lists; may be empty while it is a draft. */
    String title();
}

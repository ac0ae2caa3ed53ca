package nl.mienskip.web.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Renders pages from the templates that the build compiled. */
final class Templates {

    private static final TemplateEngine ENGINE = engine();

    private Templates() {}

    /** The page's HTML as UTF-8. */
    static byte[] render(Page page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        ENGINE.render(page.template(), page.record(), html);
        return html.toByteArray();
    }

    private static TemplateEngine engine() {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        return engine;
    }
}

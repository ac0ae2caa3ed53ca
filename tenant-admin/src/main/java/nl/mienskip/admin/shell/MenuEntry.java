package nl.mienskip.admin.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a view in the menu of whoever may open it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MenuEntry {
    /** Key of its name, which is also the title of the browser's page. */
    String text();

    /** Name of its icon in icons.txt. */
    String icon();

    /** Its place among the others, ascending. */
    int order();
}

package nl.mienskip.kernel.tenant;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an entity that belongs to no single tenant. Every entity is tenant-scoped or carries this. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GlobalEntity {
    /** Why it cannot belong to one tenant. */
    String value();
}

package nl.mienskip.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.mienskip.kernel.actor.RightsChecked;
import nl.mienskip.kernel.tenant.TenantPinned;

/**
 * A feature's only door. One bean for all, a transaction around every call that stays
 * with one tenant, rights checked before it: a public method
 * must say who may call it ({@link nl.mienskip.kernel.actor.Allow}, {@link nl.mienskip.kernel.actor.AllowAll} or
 * {@link nl.mienskip.kernel.actor.AllowSystem}), else every call is refused.
 */
@Documented
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@RightsChecked
@TenantPinned
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Boundary {}

package nl.mienskip.kernel.actor;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Modifier;

/** Refuses a call on a door before its transaction opens. Observers and the like, not public, are not asked. */
@Interceptor
@RightsChecked
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RightsInterceptor {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (Modifier.isPublic(call.getMethod().getModifiers())) {
            Rights.check(call.getMethod(), call.getMethod().getDeclaringClass());
        }
        return call.proceed();
    }
}

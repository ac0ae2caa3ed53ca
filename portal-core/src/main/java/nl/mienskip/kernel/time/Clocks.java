package nl.mienskip.kernel.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the clock to whoever asks for the time: UTC; a village's own zone is applied where a day matters. */
@Dependent
class Clocks {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}

package nl.mienskip.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/** Gathers the lines of an event, without those of what it holds, such as its alarms. */
final class IcsLines implements ContentHandler {

    private final List<IcsEvent.Property> properties = new ArrayList<>();
    private int depth;
    private String name;
    private String value;
    private Map<String, String> parameters = Map.of();

    List<IcsEvent.Property> properties() {
        return List.copyOf(properties);
    }

    @Override
    public void startCalendar() {
        depth = 0;
    }

    @Override
    public void endCalendar() {
        depth = 0;
    }

    @Override
    public void startComponent(String component) {
        depth++;
    }

    @Override
    public void endComponent(String component) {
        depth--;
    }

    @Override
    public void startProperty(String property) {
        name = property.toUpperCase(Locale.ROOT);
        value = "";
        parameters = new HashMap<>();
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void parameter(String parameter, String text) {
        parameters.put(parameter.toUpperCase(Locale.ROOT), text);
    }

    @Override
    public void endProperty(String property) {
        if (depth == 1) {
            properties.add(new IcsEvent.Property(name, Map.copyOf(parameters), value));
        }
    }
}

package io.athenabudget.insights.mining;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An exported log as whoever gets it reads it. */
final class ReadXes {
    private ReadXes() {}

    /** A trace: its attributes, and those of its events. */
    record Trace(Map<String, String> attributes, List<Map<String, String>> events) {
        List<String> activities() {
            return events.stream().map(event -> event.get("concept:name")).toList();
        }

        Map<String, String> event(String activity) {
            return events.stream()
                    .filter(event -> activity.equals(event.get("concept:name")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(activity + " is not in " + activities()));
        }
    }

    /** The traces by the ids of their requests, in their order. */
    static Map<String, Trace> of(String xes) {
        Map<String, Trace> traces = new LinkedHashMap<>();
        try {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xes));
            Map<String, String> trace = new HashMap<>();
            Map<String, String> current = new HashMap<>();
            List<Map<String, String>> events = new ArrayList<>();
            while (xml.hasNext()) {
                int at = xml.next();
                if (at == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "trace" -> {
                            trace = new HashMap<>();
                            current = trace;
                            events = new ArrayList<>();
                        }
                        case "event" -> {
                            current = new HashMap<>();
                            events.add(current);
                        }
                        default -> {
                            if (xml.getAttributeValue(null, "key") != null) {
                                current.put(xml.getAttributeValue(null, "key"), xml.getAttributeValue(null, "value"));
                            }
                        }
                    }
                } else if (at == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("trace")) {
                    traces.put(String.valueOf(trace.get("id")), new Trace(trace, events));
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("No XML: " + e.getMessage(), e);
        }
        return traces;
    }
}

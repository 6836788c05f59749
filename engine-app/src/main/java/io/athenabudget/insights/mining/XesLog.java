package io.athenabudget.insights.mining;

import io.athenabudget.insights.Period;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An event log as XES (IEEE 1849), written from the front to the end: a trace per request. Times are of milliseconds, as not
 * every tool reads finer ones; the order of the events is theirs.
 */
final class XesLog implements AutoCloseable {
    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final String[][] EXTENSIONS = {
        {"Concept", "concept"}, {"Time", "time"}, {"Lifecycle", "lifecycle"}, {"Organizational", "org"},
    };
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);

    /** Whoever acts when it is nobody: timers, and the flow itself. */
    private static final String SYSTEM = "system";

    private static final String UNKNOWN = "unknown";

    private final XMLStreamWriter xml;
    private final NamedPeople names;

    XesLog(OutputStream out, NamedPeople names) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        this.names = names;
    }

    void begin(Period period) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", "1849.2016");
        xml.writeAttribute("xes.features", "");
        for (String[] extension : EXTENSIONS) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension[0]);
            xml.writeAttribute("prefix", extension[1]);
            xml.writeAttribute("uri", NAMESPACE + extension[1] + ".xesext");
        }
        global("trace");
        attribute("string", "concept:name", UNKNOWN);
        attribute("string", "outcome", UNKNOWN);
        xml.writeEndElement();
        global("event");
        attribute("string", "concept:name", UNKNOWN);
        attribute("date", "time:timestamp", TIME.format(Instant.EPOCH));
        attribute("string", "lifecycle:transition", "complete");
        if (names.areTold()) {
            attribute("string", "org:resource", SYSTEM);
        }
        xml.writeEndElement();
        classifier("Activity", "event", "concept:name");
        if (names.areTold()) {
            classifier("Resource", "event", "org:resource");
        }
        classifier("Outcome", "trace", "outcome");
        attribute("string", "concept:name", "Budget requests");
        attribute("string", "lifecycle:model", "standard");
        attribute("date", "from", TIME.format(period.from()));
        attribute("date", "until", TIME.format(period.until()));
    }

    private void global(String scope) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
    }

    private void classifier(String name, String scope, String keys) throws XMLStreamException {
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", name);
        xml.writeAttribute("scope", scope);
        xml.writeAttribute("keys", keys);
    }

    void trace(LoggedRequest request, List<LoggedEvent> events) {
        try {
            xml.writeStartElement("trace");
            attribute("string", "concept:name", request.number());
            attribute("id", "id", request.id().toString());
            attribute("string", "category", request.categoryCode());
            attribute("string", "region", request.region());
            attribute("string", "department", request.departmentName());
            attribute("float", "amount", request.amount().toPlainString());
            attribute("string", "currency", request.currency());
            attribute("string", "outcome", request.status());
            attribute("boolean", "final", Boolean.toString(request.isFinal()));
            attribute("string", "requester", names.of(request.requester()));
            attribute("id", "replaces", text(request.replaces()));
            attribute("int", "flowVersion", text(request.flowVersion()));
            for (LoggedEvent event : events) {
                event(event);
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void event(LoggedEvent event) throws XMLStreamException {
        xml.writeStartElement("event");
        attribute("string", "concept:name", event.activity());
        attribute("string", "concept:instance", text(event.approval()));
        attribute("date", "time:timestamp", TIME.format(event.at()));
        attribute("string", "lifecycle:transition", event.transition());
        if (names.areTold()) {
            attribute("string", "org:resource", event.actor() == null ? SYSTEM : names.of(event.actor()));
            attribute("string", "onBehalfOf", names.of(event.onBehalfOf()));
        }
        attribute("string", "level", event.level());
        attribute("string", "levelName", event.levelName());
        attribute("string", "outcome", event.outcome());
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void attribute(String type, String key, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeEmptyElement(type);
            xml.writeAttribute("key", key);
            xml.writeAttribute("value", writable(value));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** No XML can hold most control characters, however they are written. */
    private static String writable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}

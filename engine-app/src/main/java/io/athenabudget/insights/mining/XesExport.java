package io.athenabudget.insights.mining;

import io.athenabudget.insights.Destination;
import io.athenabudget.insights.Exports;
import io.athenabudget.insights.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Service;

/** Writes the event log of a period as XES. */
@Service
public class XesExport {
    private final EventLog log;
    private final Exports exports;

    XesExport(EventLog log, Exports exports) {
        this.log = log;
        this.exports = exports;
    }

    /**
     * Writes a whole log.
     *
     * @throws IOException when nobody takes it
     */
    public void write(Period period, Naming people, Destination destination) throws IOException {
        try {
            exports.run(() -> log.atOneMoment(() -> {
                try (XesLog xes = new XesLog(destination.open(), new NamedPeople(people))) {
                    xes.begin(period);
                    log.requests(period, xes::trace);
                    xes.end();
                } catch (XMLStreamException e) {
                    throw new UncheckedIOException(new IOException(e));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package io.athenabudget.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The event log that the system exports as XES, read as any tool for process mining reads it. */
final class ExportedLog {
    /** What people did to get a request on. The rest of the log follows from it. */
    private static final Pattern STEP = Pattern.compile(Course.SUBMITTED + "|" + Course.WITHDRAWN
            + "|(?<level>L\\d+): (?:(?<verdict>approved|rejected)|rolled back)");

    private final Map<UUID, String> caseOf;
    private final Tally tally = new Tally();
    private final Map<UUID, List<String>> courses = new HashMap<>();

    private ExportedLog(Map<UUID, String> caseOf) {
        this.caseOf = caseOf;
    }

    /** @param caseOf the case of each request that was replayed */
    static ExportedLog read(InputStream xes, Map<UUID, String> caseOf) throws IOException {
        ExportedLog log = new ExportedLog(caseOf);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(xes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("trace")) {
                    log.trace(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("The exported log is no XML: " + e.getMessage(), e);
        }
        log.tally.add(
                Tally.CASES,
                log.courses.keySet().stream().map(caseOf::get).distinct().count());
        return log;
    }

    private void trace(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        List<String> activities = new ArrayList<>();
        boolean inEvent = false;
        while (xml.hasNext()) {
            int at = xml.next();
            if (at == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("trace")) {
                break;
            }
            if (at == XMLStreamConstants.START_ELEMENT) {
                String key = xml.getAttributeValue(null, "key");
                if (xml.getLocalName().equals("event")) {
                    inEvent = true;
                } else if (!inEvent) {
                    attributes.put(key, xml.getAttributeValue(null, "value"));
                } else if (key.equals("concept:name")) {
                    activities.add(xml.getAttributeValue(null, "value"));
                }
            }
        }
        add(UUID.fromString(String.valueOf(attributes.get("id"))), attributes.get("outcome"), activities);
    }

    private void add(UUID request, @Nullable String outcome, List<String> activities) {
        if (!caseOf.containsKey(request)) {
            return;
        }
        List<String> course = new ArrayList<>();
        for (String activity : activities) {
            Matcher step = STEP.matcher(activity);
            if (step.matches()) {
                course.add(activity);
                if (activity.equals(Course.SUBMITTED)) {
                    tally.add(Tally.SUBMISSIONS, 1);
                } else if (step.group("verdict") != null) {
                    tally.decision(step.group("level"), step.group("verdict").equals("approved"));
                }
            }
        }
        tally.outcome(String.valueOf(outcome));
        courses.put(request, course);
    }

    Tally tally() {
        return tally;
    }

    /** A case with all its rounds: each was a request of its own. */
    Course course(List<LogCase> cases) {
        Map<String, List<List<String>>> byCase = new TreeMap<>();
        for (LogCase logCase : cases) {
            List<List<String>> rounds = new ArrayList<>();
            for (int round = 0; round < logCase.rounds().size(); round++) {
                List<String> course = courses.get(CaseReplay.requestId(logCase, round));
                if (course != null) {
                    rounds.add(course);
                }
            }
            if (!rounds.isEmpty()) {
                byCase.put(logCase.id(), rounds);
            }
        }
        return new Course(byCase);
    }
}

package io.athenabudget.flows.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the rules find, and no more of it than somebody would read. */
final class Findings {
    static final int MOST = 200;

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_MESSAGE = 600;
    private static final int LONGEST_ID = 100;

    private final Set<Finding> found = new LinkedHashSet<>();
    private final Set<String> rules = new HashSet<>();
    private boolean error;
    private int untold;

    void error(@Nullable XmlElement at, String rule, String message) {
        add(Severity.ERROR, at, rule, message);
    }

    void warning(@Nullable XmlElement at, String rule, String message) {
        add(Severity.WARNING, at, rule, message);
    }

    void info(@Nullable XmlElement at, String rule, String message) {
        add(Severity.INFO, at, rule, message);
    }

    void add(Severity severity, @Nullable XmlElement at, String rule, String message) {
        String id = at == null ? null : at.nearestId();
        // What a hostile file calls its elements must not become a hostile report.
        String shown = id == null || id.length() > LONGEST_ID ? null : id;
        String told = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
        add(new Finding(severity, shown, rule, told));
    }

    void add(Finding finding) {
        error |= finding.severity() == Severity.ERROR;
        rules.add(finding.rule());
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            untold++;
        }
    }

    boolean anyError() {
        return error;
    }

    boolean has(String rule) {
        return rules.contains(rule);
    }

    Report report() {
        List<Finding> all = new ArrayList<>(found);
        if (untold > 0) {
            // An error among them must count although nobody is shown it.
            all.add(new Finding(
                    error ? Severity.ERROR : Severity.WARNING,
                    null,
                    "more-findings",
                    "There are " + untold + " more findings: mend these first and check again"));
        }
        return new Report(all);
    }

    /** Text of the draft as it can be shown inside of a sentence. */
    static String quote(String text) {
        return "“" + unquoted(text) + "”";
    }

    static String unquoted(String text) {
        StringBuilder shown = new StringBuilder();
        int[] codePoints = text.strip().codePoints().limit(LONGEST_QUOTE + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, LONGEST_QUOTE); i++) {
            boolean visible = !Character.isISOControl(codePoints[i])
                    && Character.getType(codePoints[i]) != Character.FORMAT
                    && Character.getType(codePoints[i]) != Character.SURROGATE;
            shown.appendCodePoint(visible ? codePoints[i] : ' ');
        }
        return shown.append(codePoints.length > LONGEST_QUOTE ? "…" : "").toString();
    }
}

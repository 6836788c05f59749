package io.athenabudget.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table at the end: what the log says, and what each part of the system says. */
final class Report {
    private final Map<String, Tally> columns = new LinkedHashMap<>();

    Report column(String name, Tally tally) {
        columns.put(name, tally);
        return this;
    }

    /** Names whose counts differ between columns. */
    List<String> differences() {
        List<String> different = new ArrayList<>();
        for (String name : names()) {
            if (columns.values().stream()
                            .mapToLong(tally -> tally.of(name))
                            .distinct()
                            .count()
                    > 1) {
                different.add(name);
            }
        }
        return different;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        columns.values().forEach(tally -> tally.names().forEach(names::add));
        return names;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%-22s".formatted(""));
        columns.keySet().forEach(name -> text.append("%12s".formatted(name)));
        List<String> different = differences();
        for (String name : names()) {
            text.append("\n%-22s".formatted(name));
            columns.values().forEach(tally -> text.append("%12d".formatted(tally.of(name))));
            text.append(different.contains(name) ? "   differs" : "");
        }
        return text.toString();
    }
}

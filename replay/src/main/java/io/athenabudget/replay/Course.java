package io.athenabudget.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What happened in each case, in its order, in the words of the exported event log. A case has a course for each of its
 * rounds.
 *
 * @param ofCases by the ids of the cases
 */
record Course(Map<String, List<List<String>>> ofCases) {
    static final String SUBMITTED = "Submitted";
    static final String WITHDRAWN = "Withdrawn";

    /** What the log would have the export say. */
    static Course ofLog(List<LogCase> cases) {
        Map<String, List<List<String>>> courses = new TreeMap<>();
        cases.stream()
                .filter(logCase -> !logCase.rounds().isEmpty())
                .forEach(logCase -> courses.put(
                        logCase.id(), logCase.rounds().stream().map(Course::of).toList()));
        return new Course(courses);
    }

    private static List<String> of(LogCase.Round round) {
        List<String> course = new ArrayList<>(List.of(SUBMITTED));
        for (int i = 0; i <= round.decisions().size(); i++) {
            if (Objects.equals(round.withdrawnAfter(), i)) {
                course.add(WITHDRAWN);
            }
            if (i < round.decisions().size()) {
                LogCase.Decision decision = round.decisions().get(i);
                String level = "L" + decision.level() + ": ";
                if (decision.overrules()) {
                    course.add(level + "rolled back");
                }
                course.add(level + (decision.approved() ? "approved" : "rejected"));
            }
        }
        return List.copyOf(course);
    }

    /** How many cases took each way. */
    Tally variants() {
        Tally tally = new Tally();
        ofCases.values().forEach(course -> tally.add(course.toString(), 1));
        return tally;
    }

    /** The cases in which something else happened, or in another order. */
    List<String> differingFrom(Course other) {
        return Stream.concat(ofCases.keySet().stream(), other.ofCases.keySet().stream())
                .distinct()
                .sorted()
                .filter(logCase -> !Objects.equals(ofCases.get(logCase), other.ofCases.get(logCase)))
                .toList();
    }
}

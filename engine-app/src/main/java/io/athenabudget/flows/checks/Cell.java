package io.athenabudget.flows.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a cell of the routing table asks of an amount, a category or a region. */
sealed interface Cell {
    boolean matches(Object value);

    /** An empty cell, or a dash. */
    record Any() implements Cell {
        @Override
        public boolean matches(Object value) {
            return true;
        }
    }

    record AnyOf(List<Cell> tests) implements Cell {
        @Override
        public boolean matches(Object value) {
            return tests.stream().anyMatch(test -> test.matches(value));
        }
    }

    record NoneOf(List<Cell> tests) implements Cell {
        @Override
        public boolean matches(Object value) {
            return tests.stream().noneMatch(test -> test.matches(value));
        }
    }

    /** The very text. */
    record Text(String text) implements Cell {
        @Override
        public boolean matches(Object value) {
            return text.equals(value);
        }
    }

    /** @param function one of {@code starts with}, {@code ends with}, {@code contains} */
    record Part(String function, String part) implements Cell {
        static final Set<String> FUNCTIONS = Set.of("starts with", "ends with", "contains");

        @Override
        public boolean matches(Object value) {
            String text = value.toString();
            return switch (function) {
                case "starts with" -> text.startsWith(part);
                case "ends with" -> text.endsWith(part);
                default -> text.contains(part);
            };
        }
    }

    /** @param operator one of {@code = < <= > >=} */
    record Compared(String operator, BigDecimal bound) implements Cell {
        @Override
        public boolean matches(Object value) {
            int compared = ((BigDecimal) value).compareTo(bound);
            return switch (operator) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                default -> compared == 0;
            };
        }
    }

    record Between(Compared from, Compared to) implements Cell {
        @Override
        public boolean matches(Object value) {
            return from.matches(value) && to.matches(value);
        }
    }
}

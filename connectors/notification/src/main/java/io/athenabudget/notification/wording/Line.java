package io.athenabudget.notification.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of our words with other people's words in it. What is not ours stands isolated, so that a Hebrew title in an
 * English sentence, or a Latin name in an Arabic one, cannot reorder what is around it.
 */
record Line(List<Part> parts) {
    static final String ISOLATE = "\u2068";
    static final String END = "\u2069";

    /** @param isolated not our words */
    record Part(String text, boolean isolated) {}

    /** Marks a value for its way through a pattern; {@link ForeignText} makes sure that it holds no such mark itself. */
    static String isolated(String value) {
        return ISOLATE + value + END;
    }

    /** Reads what a pattern made of marked values. */
    static Line of(String marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean end = c == END.charAt(0);
            if (end || c == ISOLATE.charAt(0)) {
                if (i > from) {
                    parts.add(new Part(marked.substring(from, i), end));
                }
                from = i + 1;
            }
        }
        if (from < marked.length()) {
            parts.add(new Part(marked.substring(from), false));
        }
        return new Line(List.copyOf(parts));
    }

    static Line ofForeign(String value) {
        return new Line(List.of(new Part(value, true)));
    }

    /** As a value for a pattern, of which {@link #of} makes this line again. */
    String marked() {
        return parts.stream()
                .map(part -> part.isolated ? isolated(part.text) : part.text)
                .collect(Collectors.joining());
    }

    /** Plain text, with the invisible isolates only where they make a difference. */
    String text(boolean rightToLeft) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean marked = part.isolated && (rightToLeft || readsFromTheRight(part.text));
            text.append(marked ? isolated(part.text) : part.text);
        }
        return text.toString();
    }

    private static boolean readsFromTheRight(String text) {
        return text.codePoints().map(Character::getDirectionality).anyMatch(direction -> switch ((byte) direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }
}

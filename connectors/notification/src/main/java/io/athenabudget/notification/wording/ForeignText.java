package io.athenabudget.notification.wording;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes what people typed and leaves of it what cannot harm the text around it. */
final class ForeignText {
    /**
     * What steers instead of being read: controls, overrides, isolates, lone surrogates, private use. The joiners stay,
     * as emoji and several scripts need them.
     */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\u200C\\u200D]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\x85\\p{Z}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    /** More marks on one letter than any script uses: they would run over the lines above and below. */
    private static final Pattern HEAPED_MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private ForeignText() {}

    /** One line, null when nothing readable is left. */
    static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String spaced = SPACES.matcher(typed).replaceAll(" ");
        String harmless = STEERING.matcher(spaced).replaceAll("");
        String line = HEAPED_MARKS.matcher(harmless).replaceAll("$1").strip();
        return line.isEmpty() ? null : line;
    }

    /** The same for a text of several lines; empty ones are dropped. */
    static List<String> lines(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        return LINE_ENDS
                .splitAsStream(typed)
                .map(ForeignText::line)
                .<String>mapMulti((line, kept) -> {
                    if (line != null) {
                        kept.accept(line);
                    }
                })
                .toList();
    }

    /** Cuts between what a reader takes for letters, never within one. */
    static String shortened(String line, int most) {
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(line);
        int end = letters.next(most - 1);
        if (end == BreakIterator.DONE || end == line.length() || letters.next() == line.length()) {
            return line;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}

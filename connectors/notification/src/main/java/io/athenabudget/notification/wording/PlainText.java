package io.athenabudget.notification.wording;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail for programs that show no HTML, and for people who like it better. */
final class PlainText {
    private static final int WIDTH = 72;
    private static final String QUOTED = "> ";

    private final Speech speech;
    private final List<String> lines = new ArrayList<>();

    private PlainText(Speech speech) {
        this.speech = speech;
    }

    static String of(Mail mail, Speech speech) {
        PlainText text = new PlainText(speech);
        text.write(mail);
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Mail mail) {
        paragraph(mail.greeting());
        paragraph(mail.headline());
        mail.paragraphs().forEach(this::paragraph);
        if (!mail.rows().isEmpty()) {
            mail.rows().forEach(row -> wrap("", speech.text(speech.row(row.label(), row.value()))));
            lines.add("");
        }
        Mail.Quote quote = mail.quote();
        if (quote != null) {
            wrap("", speech.text(speech.row(quote.label(), new Line(List.of()))).strip());
            quote.lines().forEach(words -> wrap(QUOTED, speech.text(Line.ofForeign(words))));
            lines.add("");
        }
        for (Mail.Section section : mail.sections()) {
            lines.add(section.heading());
            lines.add("-".repeat(Math.min(WIDTH, section.heading().length())));
            section.entries().forEach(this::entry);
        }
        mail.buttons().forEach(this::link);
        lines.add("-- ");
        mail.footer().forEach(line -> wrap("", speech.text(line)));
        link(mail.preferences());
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    private void entry(Mail.Entry entry) {
        wrap("", speech.text(entry.name()));
        entry.details().forEach(detail -> wrap("", speech.text(detail)));
        if (entry.link() != null) {
            lines.add(entry.link());
        }
        lines.add("");
    }

    private void link(Mail.@Nullable Button button) {
        if (button != null) {
            wrap(
                    "",
                    speech.text(speech.row(button.label(), new Line(List.of()))).strip());
            lines.add(button.link());
            lines.add("");
        }
    }

    private void paragraph(Line line) {
        wrap("", speech.text(line));
        lines.add("");
    }

    /** Breaks where the language allows; an isolate that a line leaves open goes on in the next one. */
    private void wrap(String prefix, String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(speech.format().locale());
        breaks.setText(text);
        StringBuilder line = new StringBuilder(prefix);
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            boolean begun = line.length() > prefix.length();
            if (begun && width(line) + width(piece.stripTrailing()) > WIDTH) {
                boolean open = line.lastIndexOf(Line.ISOLATE) > line.lastIndexOf(Line.END);
                lines.add(line.toString().stripTrailing() + (open ? Line.END : ""));
                line.setLength(0);
                line.append(prefix).append(open ? Line.ISOLATE : "");
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
    }

    private static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(c -> c != Line.ISOLATE.charAt(0) && c != Line.END.charAt(0))
                .count();
    }
}

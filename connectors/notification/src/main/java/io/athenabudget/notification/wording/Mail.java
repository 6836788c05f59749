package io.athenabudget.notification.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mail says, before it becomes HTML or plain text. */
record Mail(
        Language language,
        Line subject,
        Line preheader,
        Line headline,
        Line greeting,
        List<Line> paragraphs,
        List<Row> rows,
        @Nullable Quote quote,
        List<Section> sections,
        List<Button> buttons,
        List<Line> footer,
        @Nullable Button preferences) {
    record Row(String label, Line value) {}

    record Quote(String label, List<String> lines) {}

    record Button(String label, String style, String link) {}

    record Section(String heading, List<Entry> entries) {}

    record Entry(Line name, List<Line> details, @Nullable String link) {}
}

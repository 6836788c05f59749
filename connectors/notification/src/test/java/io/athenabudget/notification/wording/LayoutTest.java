package io.athenabudget.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    /** What is read, and on what it stands. */
    private static final Map<String, String> STANDS_ON = Map.ofEntries(
            Map.entry("body", "body"),
            Map.entry(".product", ".page"),
            Map.entry(".card", ".card"),
            Map.entry("h1", ".card"),
            Map.entry("h2", ".card"),
            Map.entry(".facts th", ".card"),
            Map.entry(".facts td", ".card"),
            Map.entry(".said", ".card"),
            Map.entry("blockquote", "blockquote"),
            Map.entry(".open", ".open"),
            Map.entry(".approve", ".approve"),
            Map.entry(".reject", ".reject"),
            Map.entry(".look", ".look"),
            Map.entry(".item", ".card"),
            Map.entry("a.item", ".card"),
            Map.entry(".detail", ".card"),
            Map.entry(".foot", ".page"),
            Map.entry(".foot a", ".page"));

    private final String template = read("mail.html");

    @Test
    void all_text_can_be_read_by_day_and_by_night() {
        Map<String, String> day = colours(template.substring(0, template.indexOf("@media")), new HashMap<>());
        Map<String, String> night =
                colours(template.substring(template.indexOf("@media (prefers")), new HashMap<>(day));

        assertThat(STANDS_ON.keySet())
                .as("every rule with a text colour is compared")
                .containsAll(day.keySet().stream()
                        .filter(key -> key.endsWith(" color"))
                        .map(key -> key.substring(0, key.length() - " color".length()))
                        .toList());
        for (Map<String, String> colours : List.of(day, night)) {
            STANDS_ON.forEach((text, ground) -> assertThat(
                            contrast(of(colours, text + " color"), of(colours, ground + " background-color")))
                    .as("%s on %s", text, ground)
                    .isGreaterThanOrEqualTo(4.5));
        }
        assertThat(night.get(".card background-color")).isNotEqualTo(day.get(".card background-color"));
    }

    @Test
    void the_templates_escape_whatever_they_are_given() {
        assertThat(Stream.of(template, read("line.html")))
                .allSatisfy(html -> assertThat(html).doesNotContain("utext", "[(", "[[", "th:inline"));
    }

    @Test
    void nothing_is_fetched_and_nothing_runs_when_a_mail_is_opened() {
        for (Kind kind : Kind.values()) {
            String html = new Wording()
                    .write(kind, Told.reader("en-GB"), Told.everything())
                    .html();
            assertThat(html).doesNotContain("<img", "<script", "<link", "url(", "@import", "src=", "onclick", "<form");
        }
    }

    @Test
    void who_may_decide_finds_the_decision_before_the_page() {
        String html = new Wording()
                .write(Kind.APPROVAL_OPENED, Told.reader("en-GB"), Told.everything())
                .html();
        assertThat(html)
                .containsSubsequence(
                        "class=\"button approve\"", ">Approve</a>",
                        "class=\"button reject\"", ">Reject</a>",
                        "class=\"button look\"", ">Open</a>");
    }

    @Test
    void a_mail_is_for_those_who_listen_to_it_too() {
        String html = new Wording()
                .write(Kind.APPROVAL_OPENED, Told.reader("en-GB"), Told.everything())
                .html();
        assertThat(html)
                .contains("<html dir=\"ltr\" lang=\"en\">", "<title>Your decision is needed", "role=\"article\"")
                .contains("<th scope=\"row\">Amount</th>", "<blockquote", "<h1>")
                .containsOnlyOnce("<h1>");
    }

    /** Of each selector, the colours that its last rule gives it. */
    private static Map<String, String> colours(String css, Map<String, String> colours) {
        Matcher rules = Pattern.compile("([^{}]+)\\{([^{}]*)}").matcher(css.replaceAll("@media[^{]*\\{", ""));
        while (rules.find()) {
            Matcher colour = Pattern.compile("(?<![-\\w])((?:background-)?color): (#[0-9a-f]{6})")
                    .matcher(rules.group(2));
            while (colour.find()) {
                for (String selector : rules.group(1).replaceAll("(?s).*>", "").split(",", -1)) {
                    colours.put(selector.strip() + " " + colour.group(1), colour.group(2));
                }
            }
        }
        return colours;
    }

    private static String of(Map<String, String> colours, String property) {
        return Objects.requireNonNull(colours.get(property), property);
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        List<Double> channels = new ArrayList<>();
        for (int i = 1; i < 7; i += 2) {
            double channel = Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0;
            channels.add(channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return 0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2);
    }

    private static String read(String template) {
        try (InputStream in = Objects.requireNonNull(LayoutTest.class.getResourceAsStream(template))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

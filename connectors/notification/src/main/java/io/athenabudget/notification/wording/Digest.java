package io.athenabudget.notification.wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many notices to one reader, sorted by what they are to them. */
final class Digest {
    /** Mail programs cut off what is longer, and nobody reads it. */
    private static final int MOST_PER_SECTION = 40;

    private static final Comparator<Item> MOST_URGENT_FIRST = Comparator.comparing(
                    (Item item) -> item.facts().until(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Item::at);
    private static final Comparator<Item> NEWEST_FIRST =
            Comparator.comparing(Item::at).reversed();

    private final Speech speech;
    private final List<Item> waiting;
    private final List<Item> yours;
    private final List<Item> other;

    Digest(List<Item> items, Speech speech) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A digest of nothing is not worth a mail");
        }
        this.speech = speech;
        this.waiting = lastOfEachRequest(of(Purpose.Section.WAITS, items)).stream()
                .sorted(MOST_URGENT_FIRST)
                .toList();
        this.yours =
                of(Purpose.Section.YOURS, items).stream().sorted(NEWEST_FIRST).toList();
        this.other =
                of(Purpose.Section.OTHER, items).stream().sorted(NEWEST_FIRST).toList();
    }

    Line subject() {
        return speech.say("digest.subject", Map.of("counts", counts().marked()));
    }

    Line counts() {
        if (waiting.isEmpty() || news() == 0) {
            return Line.of(pushTitle());
        }
        return Line.of(counted("digest.waiting", waiting.size())
                + speech.language().pattern("separator")
                + counted("digest.news", news()));
    }

    List<Mail.Section> sections() {
        List<Mail.Section> sections = new ArrayList<>();
        section(sections, Purpose.Section.WAITS, waiting);
        section(sections, Purpose.Section.YOURS, yours);
        section(sections, Purpose.Section.OTHER, other);
        return List.copyOf(sections);
    }

    String pushTitle() {
        return waiting.isEmpty() ? counted("digest.news", news()) : counted("digest.waiting", waiting.size());
    }

    String pushBody() {
        return waiting.isEmpty() || news() == 0 ? speech.say("digest.push-body") : counted("digest.news", news());
    }

    String sms() {
        return Sms.plain(speech.text(speech.say("digest.sms", Map.of("counts", counts().marked()))));
    }

    private int news() {
        return yours.size() + other.size();
    }

    private void section(List<Mail.Section> sections, Purpose.Section section, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        List<Mail.Entry> entries = new ArrayList<>(
                items.stream().limit(MOST_PER_SECTION).map(this::entry).toList());
        int more = items.size() - entries.size();
        if (more > 0) {
            entries.add(new Mail.Entry(speech.say("digest.more", Map.of("count", more)), List.of(), null));
        }
        String heading = speech.say("digest.section." + section.name().toLowerCase(Locale.ROOT));
        sections.add(new Mail.Section(heading, List.copyOf(entries)));
    }

    private Mail.Entry entry(Item item) {
        Notice notice = new Notice(item.kind(), item.facts(), speech);
        List<Line> details = new ArrayList<>();
        if (!notice.name().equals(notice.headline())) {
            details.add(notice.headline());
        }
        Line glance = notice.glance();
        if (glance != null) {
            details.add(glance);
        }
        return new Mail.Entry(
                notice.name(), List.copyOf(details), WebLink.of(item.facts().open()));
    }

    private String counted(String key, int count) {
        return speech.text(speech.say(key, Map.of("count", count)));
    }

    private static List<Item> of(Purpose.Section section, List<Item> items) {
        return items.stream()
                .filter(item -> Purpose.of(item.kind()).section() == section)
                .toList();
    }

    /** A request that was opened and reminded of waits once. */
    private static List<Item> lastOfEachRequest(List<Item> items) {
        List<Item> kept = new ArrayList<>();
        Map<String, Item> last = new LinkedHashMap<>();
        for (Item item : items) {
            @Nullable String number = item.facts().number();
            if (number == null) {
                kept.add(item);
            } else {
                last.merge(number, item, (one, two) -> two.at().isBefore(one.at()) ? one : two);
            }
        }
        kept.addAll(last.values());
        return kept;
    }
}

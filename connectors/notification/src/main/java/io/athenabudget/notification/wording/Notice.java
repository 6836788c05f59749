package io.athenabudget.notification.wording;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One notice to one reader: its facts, made harmless and readable, and the sentences they appear in. */
final class Notice {
    private static final int TITLE_IN_SUBJECT = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_COMMENT_LINE = 2_000;
    private static final int MOST_COMMENT_LINES = 40;

    private final Kind kind;
    private final Facts facts;
    private final Speech speech;
    private final Map<String, Object> values = new HashMap<>();

    Notice(Kind kind, Facts facts, Speech speech) {
        this.kind = kind;
        this.facts = facts;
        this.speech = speech;
        String actor = harmless(facts.actor());
        String onBehalfOf = harmless(facts.onBehalfOf());
        values.put("which", which(LONGEST_TITLE));
        values.put("by", by(actor, onBehalfOf));
        values.put("byActor", by(actor, null));
        values.put("behalf", optional("behalf", "onBehalfOf", onBehalfOf));
        values.put("at", optional("at", "level", harmless(facts.level())));
        put("Actor", actor);
        put("Principal", onBehalfOf == null ? actor : onBehalfOf);
        putTimes(values, speech.format()::time);
        values.put("hasArea", facts.area() == null ? "no" : "yes");
        values.put("area", facts.area() == null ? "" : facts.area().marked());
        putWaiting(values);
    }

    Line subject() {
        Map<String, Object> shortened = new HashMap<>(values);
        shortened.put("which", which(TITLE_IN_SUBJECT));
        return speech.say(key("subject"), shortened);
    }

    Line headline() {
        return speech.say(key("headline"), values);
    }

    Line body() {
        return speech.say(key("body"), values);
    }

    /** The request by number and title; what happened where there is no request. */
    Line name() {
        String which = which(TITLE_IN_SUBJECT).strip();
        return which.isEmpty() ? headline() : Line.of(which);
    }

    String why() {
        return speech.say("why." + Purpose.of(kind).why());
    }

    List<Mail.Row> rows() {
        List<Mail.Row> rows = new ArrayList<>();
        row(rows, "number", harmless(facts.number()));
        row(rows, "title", title(LONGEST_TITLE));
        row(rows, "amount", amount());
        row(rows, "requester", harmless(facts.requester()));
        row(rows, "level", harmless(facts.level()));
        if (kind == Kind.DELEGATION_RECEIVED || kind == Kind.DELEGATION_ENDED) {
            row(rows, "from", time(facts.from()));
        }
        row(rows, Purpose.of(kind).until(), time(facts.until()));
        return List.copyOf(rows);
    }

    /** What matters at a glance, for the line that mail programs show beside the subject and for a digest. */
    @Nullable
    Line glance() {
        List<String> glance = new ArrayList<>();
        if (facts.area() != null) {
            glance.add(facts.area().marked());
            glance.add(facts.area().waiting(speech));
        }
        String amount = amount();
        if (amount != null) {
            glance.add(Line.isolated(amount));
        }
        String until = time(facts.until());
        if (until != null) {
            glance.add(speech.row(label(Purpose.of(kind).until()), Line.ofForeign(until))
                    .marked());
        }
        return glance.isEmpty() ? null : Line.of(String.join(" · ", glance));
    }

    Mail.@Nullable Quote quote() {
        List<String> lines = ForeignText.lines(facts.comment()).stream()
                .limit(MOST_COMMENT_LINES)
                .map(line -> ForeignText.shortened(line, LONGEST_COMMENT_LINE))
                .toList();
        return lines.isEmpty() ? null : new Mail.Quote(label(Purpose.of(kind).said()), lines);
    }

    List<Mail.Button> buttons() {
        List<Mail.Button> buttons = new ArrayList<>();
        button(buttons, "approve", "approve", facts.approve());
        button(buttons, "reject", "reject", facts.reject());
        button(buttons, "open", buttons.isEmpty() ? "open" : "look", facts.open());
        return List.copyOf(buttons);
    }

    String pushTitle() {
        return speech.text(speech.say(key("push-title"), onLockedScreen(speech.format()::timeWithoutYear)));
    }

    String pushBody() {
        Line body = speech.say(key("push-body"), onLockedScreen(speech.format()::timeWithoutYear));
        String number = harmless(facts.number());
        return number == null ? speech.text(body) : speech.text(Line.ofForeign(number)) + " · " + speech.text(body);
    }

    /** With the link and the time if both fit, else with the link, which leads to the rest, else with what there is. */
    String sms() {
        String timed = sms(onLockedScreen(speech.format()::timeInDigits));
        String timeless = sms(onLockedScreen(at -> null));
        String link = WebLink.of(facts.open());
        List<String> wishes = link == null
                ? List.of(timed, timeless)
                : List.of(timed + "\n" + link, timeless + "\n" + link, timed, timeless);
        return wishes.stream().filter(Sms::fits).findFirst().orElseGet(() -> Sms.cut(timeless));
    }

    private String sms(Map<String, Object> told) {
        return Sms.plain(speech.text(speech.say(key("sms"), told)));
    }

    /** All that a pattern can tell where others may look on: the number and the times, nobody's name or words. */
    private Map<String, Object> onLockedScreen(Function<Instant, @Nullable String> time) {
        Map<String, Object> told = new HashMap<>();
        told.put("which", which(harmless(facts.number()), null));
        putTimes(told, time);
        putWaiting(told);
        return told;
    }

    private void putWaiting(Map<String, Object> into) {
        Area area = facts.area();
        into.put("hasWaiting", area == null ? "no" : "yes");
        into.put("waiting", area == null ? "" : area.waiting(speech));
    }

    private void putTimes(Map<String, Object> into, Function<Instant, @Nullable String> time) {
        put(into, "Until", facts.until() == null ? null : time.apply(facts.until()));
        put(into, "From", facts.from() == null ? null : time.apply(facts.from()));
    }

    private void put(String name, @Nullable String value) {
        put(values, name, value);
    }

    private static void put(Map<String, Object> into, String name, @Nullable String value) {
        into.put("has" + name, value == null ? "no" : "yes");
        into.put(name.toLowerCase(Locale.ROOT), value == null ? "" : Line.isolated(value));
    }

    private String which(int longestTitle) {
        return which(harmless(facts.number()), title(longestTitle));
    }

    private String which(@Nullable String number, @Nullable String title) {
        String has = number == null ? (title == null ? "none" : "title") : (title == null ? "number" : "both");
        return speech.phrase("which", Map.of("has", has, "number", isolated(number), "title", isolated(title)));
    }

    private String by(@Nullable String actor, @Nullable String onBehalfOf) {
        String has = actor == null ? "none" : (onBehalfOf == null ? "actor" : "both");
        return speech.phrase("by", Map.of("has", has, "actor", isolated(actor), "onBehalfOf", isolated(onBehalfOf)));
    }

    private String optional(String phrase, String name, @Nullable String value) {
        return speech.phrase(phrase, Map.of("has", value == null ? "no" : "yes", name, isolated(value)));
    }

    private static String isolated(@Nullable String value) {
        return value == null ? "" : Line.isolated(value);
    }

    private void row(List<Mail.Row> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(new Mail.Row(label(label), Line.ofForeign(value)));
        }
    }

    private void button(List<Mail.Button> buttons, String label, String style, @Nullable URI address) {
        String link = WebLink.of(address);
        if (link != null) {
            buttons.add(new Mail.Button(speech.say("button." + label), style, link));
        }
    }

    private @Nullable String title(int longest) {
        String title = ForeignText.line(facts.title());
        return title == null ? null : ForeignText.shortened(title, longest);
    }

    private static @Nullable String harmless(@Nullable String typed) {
        String line = ForeignText.line(typed);
        return line == null ? null : ForeignText.shortened(line, LONGEST_TITLE);
    }

    private @Nullable String amount() {
        BigDecimal amount = facts.amount();
        return amount == null ? null : speech.format().amount(amount, ForeignText.line(facts.currency()));
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : speech.format().time(at);
    }

    private String label(String name) {
        return speech.say("label." + name);
    }

    private String key(String part) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
    }
}

package io.athenabudget.notification.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes notices, one by one or collected, in their reader's language. Thread-safe. */
@Component
public class Wording {
    private final Html html = new Html();

    public Written write(Kind kind, Reader reader, Facts facts) {
        Speech speech = Speech.to(reader.locale(), reader.timeZone());
        Notice notice = new Notice(kind, facts, speech);
        Line body = notice.body();
        Mail mail = new Mail(
                speech.language(),
                notice.subject(),
                preheader(notice, body),
                notice.headline(),
                greeting(reader, speech),
                List.of(body),
                notice.rows(),
                notice.quote(),
                List.of(),
                notice.buttons(),
                footer(notice.why(), reader, speech),
                preferences(reader, speech));
        return written(mail, speech, notice.pushTitle(), notice.pushBody(), notice.sms());
    }

    /** One mail of many notices; of those that wait for the reader, only the last of each request. */
    public Written digest(Reader reader, List<Item> items) {
        Speech speech = Speech.to(reader.locale(), reader.timeZone());
        Digest digest = new Digest(items, speech);
        Mail mail = new Mail(
                speech.language(),
                digest.subject(),
                digest.counts(),
                speech.say("digest.headline", Map.of()),
                greeting(reader, speech),
                List.of(digest.counts()),
                List.of(),
                null,
                digest.sections(),
                List.of(),
                footer(speech.say("why.digest"), reader, speech),
                preferences(reader, speech));
        return written(mail, speech, digest.pushTitle(), digest.pushBody(), digest.sms());
    }

    private Written written(Mail mail, Speech speech, String pushTitle, String pushBody, String sms) {
        return new Written(
                speech.language().tag(),
                speech.text(mail.subject()),
                PlainText.of(mail, speech),
                html.of(mail),
                pushTitle,
                pushBody,
                sms);
    }

    private static Line preheader(Notice notice, Line body) {
        Line glance = notice.glance();
        return glance == null ? body : glance;
    }

    private static Line greeting(Reader reader, Speech speech) {
        String name = ForeignText.line(reader.displayName());
        return speech.say(
                "greeting",
                name == null ? Map.of("has", "no", "name", "") : Map.of("has", "yes", "name", Line.isolated(name)));
    }

    private static List<Line> footer(String why, Reader reader, Speech speech) {
        List<Line> footer = new ArrayList<>();
        footer.add(Line.of(why));
        if (preferences(reader, speech) == null) {
            footer.add(speech.say("preferences", Map.of()));
        }
        return footer;
    }

    private static Mail.@Nullable Button preferences(Reader reader, Speech speech) {
        String link = WebLink.of(reader.preferences());
        return link == null ? null : new Mail.Button(speech.say("preferences-link"), "", link);
    }
}

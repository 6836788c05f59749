package io.athenabudget.notification.preference;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.wording.Kind;
import io.athenabudget.rest.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's preferences; who has chosen none has the default ones. */
@Repository
public class AllPreferences {
    private final JdbcClient jdbc;

    AllPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Preferences of(UUID person) {
        return chosen(person).orElse(Preferences.DEFAULT);
    }

    private Optional<Preferences> chosen(UUID person) {
        return jdbc.sql("select * from preference where person = ?")
                .param(person)
                .query((row, i) -> preferences(row))
                .optional();
    }

    /**
     * Keeps what a person chose.
     *
     * @param chosen its version is the one it was made from
     * @throws StaleVersion when they were changed meanwhile
     */
    public Preferences put(UUID person, Preferences chosen) {
        QuietHours quiet = chosen.quietHours();
        int changed = jdbc.sql("""
                        insert into preference (person, push, email, sms, muted, quiet_from, quiet_until, digest_at, version)
                        select :person, :push, :email, :sms, :muted, :from::time, :until::time, :digestAt::time, :version + 1
                        where :version = 0 or exists (select from preference where person = :person)
                        on conflict (person) do update set push = excluded.push, email = excluded.email,
                            sms = excluded.sms, muted = excluded.muted, quiet_from = excluded.quiet_from,
                            quiet_until = excluded.quiet_until, digest_at = excluded.digest_at,
                            version = excluded.version
                        where preference.version = :version""")
                .param("person", person)
                .param("push", chosen.media().contains(Medium.PUSH))
                .param("email", chosen.media().contains(Medium.EMAIL))
                .param("sms", chosen.media().contains(Medium.SMS))
                .param("muted", chosen.muted().stream().map(Kind::name).toArray(String[]::new))
                .param("from", quiet == null ? null : quiet.from())
                .param("until", quiet == null ? null : quiet.until())
                .param("digestAt", chosen.digestAt())
                .param("version", chosen.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion(of(person).version());
        }
        return of(person);
    }

    public void forget(UUID person) {
        jdbc.sql("delete from preference where person = ?").param(person).update();
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        EnumSet<Medium> media = EnumSet.noneOf(Medium.class);
        if (row.getBoolean("push")) {
            media.add(Medium.PUSH);
        }
        if (row.getBoolean("email")) {
            media.add(Medium.EMAIL);
        }
        if (row.getBoolean("sms")) {
            media.add(Medium.SMS);
        }
        Set<Kind> muted = Arrays.stream((String[]) row.getArray("muted").getArray())
                .map(Kind::valueOf)
                .collect(Collectors.toSet());
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime until = row.getObject("quiet_until", LocalTime.class);
        @Nullable QuietHours quiet = from == null || until == null ? null : new QuietHours(from, until);
        return new Preferences(
                media, muted, quiet, row.getObject("digest_at", LocalTime.class), row.getLong("version"));
    }
}

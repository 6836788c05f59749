package io.athenabudget.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tokens that renew a session, one after the other. Each works once: whoever shows a spent one shows that somebody copied
 * it, and ends the session for both. Of a session that is bound to a key a copy is worth nothing, and a proof of the key
 * tells the owner from a thief: they may show a token again whose answer was lost.
 */
@Repository
class RefreshTokens {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RefreshTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of showing a refresh token. */
    sealed interface Shown {
        record Renewed(Sessions.Opened session) implements Shown {}

        /** A spent token was shown, and not by who may: its session is revoked now. */
        record Reused(UUID sessionId, UUID userId) implements Shown {}

        /** The session is bound to a key, and nobody has shown that they have it. It goes on. */
        record WithoutKey() implements Shown {}

        /** The session was used from a device that was removed since. */
        record OfRemovedDevice() implements Shown {}

        record Unknown() implements Shown {}
    }

    /** @param generation how often it was renewed; what is given out again counts as what was lost */
    private record Family(
            UUID session,
            UUID user,
            byte[] current,
            int generation,
            @Nullable String key,
            boolean alive,
            boolean deviceRemoved) {}

    /** @param key that the call was signed with, null without one */
    Shown show(String token, @Nullable String key) {
        byte[] shown = hash(token);
        Optional<Family> found = lock(shown);
        if (found.isEmpty()) {
            return new Shown.Unknown();
        }
        Family family = found.get();
        boolean current = Arrays.equals(shown, family.current);
        boolean byOwner = family.key == null || family.key.equals(key);
        if (!family.alive && family.deviceRemoved) {
            return new Shown.OfRemovedDevice();
        }
        if (current) {
            if (!family.alive) {
                return new Shown.Unknown();
            }
            return byOwner ? renewed(family, family.generation) : new Shown.WithoutKey();
        }
        int generation = generationOfSpent(shown);
        if (family.alive && family.key != null && byOwner && generation >= family.generation - 1) {
            return renewed(family, generation);
        }
        jdbc.sql("update session set revoked_at = coalesce(revoked_at, clock_timestamp()) where id = ?")
                .param(family.session)
                .update();
        return new Shown.Reused(family.session, family.user);
    }

    /** Two calls with one token come one after the other, and the second sees what the first has done. */
    private Optional<Family> lock(byte[] shown) {
        Optional<UUID> session =
                jdbc.sql("""
                        select id from session where refresh_hash = ?
                        union select session_id from spent_refresh_token where refresh_hash = ?""").params(shown, shown).query(UUID.class).optional();
        return session.flatMap(id -> jdbc.sql("""
                        select s.*, %s as alive, s.revoked_at is not null and exists (
                            select from device d where d.id = s.device_id and d.revoked_at is not null) as device_removed
                        from session s join app_user u on u.id = s.user_id
                        where s.id = ? for update of s""".formatted(Sessions.ALIVE))
                .param(id)
                .query((row, i) -> new Family(
                        id,
                        row.getObject("user_id", UUID.class),
                        row.getBytes("refresh_hash"),
                        row.getInt("generation"),
                        row.getString("jkt"),
                        row.getBoolean("alive"),
                        row.getBoolean("device_removed")))
                .optional());
    }

    private int generationOfSpent(byte[] shown) {
        return jdbc.sql("select generation from spent_refresh_token where refresh_hash = ?")
                .param(shown)
                .query(Integer.class)
                .single();
    }

    private Shown renewed(Family family, int generation) {
        String next = next();
        jdbc.sql("insert into spent_refresh_token (refresh_hash, session_id, generation) values (?, ?, ?)")
                .params(family.current, family.session, family.generation)
                .update();
        jdbc.sql("update session set refresh_hash = ?, generation = ?, last_used_at = clock_timestamp() where id = ?")
                .params(hash(next), generation + 1, family.session)
                .update();
        return new Shown.Renewed(new Sessions.Opened(family.session, family.user, next, family.key));
    }

    static String next() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

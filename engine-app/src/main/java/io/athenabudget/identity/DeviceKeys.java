package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.DeviceKeyProven;
import io.athenabudget.rest.NotFound;
import io.athenabudget.signatures.CompactJws;
import io.athenabudget.signatures.DeviceKey;
import io.athenabudget.signatures.DeviceProof;
import io.athenabudget.signatures.SignatureFault;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The keys that devices sign with. A key counts once its device has signed a challenge of ours with it, and until the
 * device is removed. That the key is in secure hardware is the device's own word: nobody attests it.
 */
@Service
public class DeviceKeys {
    static final Duration CHALLENGE_LIFETIME = Duration.ofMinutes(10);

    private static final int CHALLENGE_BYTES = 32;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final CallEvents events;
    private final SecureRandom random = new SecureRandom();

    DeviceKeys(JdbcClient jdbc, Sessions sessions, CallEvents events) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * What a device has to sign.
     *
     * @param challenge random, for one proof
     */
    public record Challenge(String challenge, Instant expiresAt) {}

    /**
     * A device that is said to have signed something.
     *
     * @param key null when it has none
     */
    public record Signer(@Nullable DeviceKey key, boolean proven, boolean removed) {}

    /** A new challenge for a device; the one before it counts no more. */
    public Challenge challenge(Actor actor, UUID id) {
        Pending device = lock(actor, id);
        if (device.key == null) {
            throw new ProofRefused.NoKey();
        }
        byte[] bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant until = jdbc.sql("""
                        update device set challenge = ?, challenge_until = clock_timestamp() + make_interval(secs => ?)
                        where id = ? returning challenge_until""")
                .params(challenge, (double) CHALLENGE_LIFETIME.toSeconds(), id)
                .query((row, i) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
        return new Challenge(challenge, until);
    }

    /** Takes a device's proof that it has the secret of its key; the session that asks is used from it from now on. */
    public void prove(Actor actor, UUID id, String proof) {
        Pending device = lock(actor, id);
        if (device.key == null) {
            throw new ProofRefused.NoKey();
        }
        check(actor, id, device.key, device, proof);
        jdbc.sql("""
                        update device set proven_at = coalesce(proven_at, clock_timestamp()), challenge = null,
                            challenge_until = null, last_used_at = clock_timestamp()
                        where id = ?""").param(id).update();
        sessions.usedFrom(id, actor);
        if (!device.proven) {
            events.publish(
                    new DeviceKeyProven(id, actor.id(), device.key.text(), device.key.thumbprint()),
                    actor.id(),
                    actor.id());
        }
    }

    private static void check(Actor actor, UUID id, DeviceKey key, Pending device, String text) {
        DeviceProof proof;
        try {
            CompactJws jws = DeviceProof.parse(text);
            proof = DeviceProof.of(jws);
            if (!jws.device().equals(id) || !proof.device().equals(id)) {
                throw new ProofRefused.OfAnother("foreign-device", "another device");
            }
            jws.requireSignedBy(key);
        } catch (SignatureFault fault) {
            throw new ProofRefused.Faulty(fault);
        }
        if (!proof.user().equals(actor.id())) {
            throw new ProofRefused.OfAnother("foreign-user", "another user");
        }
        if (device.challenge == null || !device.challenge.equals(proof.challenge())) {
            throw new ProofRefused.NotTheChallenge();
        }
        if (device.late) {
            throw new ProofRefused.TooLate();
        }
    }

    /**
     * The actor's device that is said to have signed something. Until the transaction ends it is not removed, and signs
     * nothing else.
     *
     * @return empty when they have no such device
     */
    public Optional<Signer> signer(Actor actor, UUID id) {
        return jdbc.sql("select * from device where id = ? and user_id = ? for no key update")
                .params(id, actor.id())
                .query((row, i) -> new Signer(
                        read(row.getString("public_key")),
                        row.getObject("proven_at") != null,
                        row.getObject("revoked_at") != null))
                .optional();
    }

    /** Notes that a device has just signed something. */
    public void used(UUID id) {
        jdbc.sql("update device set last_used_at = clock_timestamp() where id = ?")
                .param(id)
                .update();
    }

    /** A key as it is stored; null when it is none: once, any text was taken for one. */
    static @Nullable DeviceKey read(@Nullable String text) {
        return text == null ? null : DeviceKey.parse(text).orElse(null);
    }

    private record Pending(
            @Nullable DeviceKey key,
            boolean proven,
            @Nullable String challenge,
            boolean late) {}

    private Pending lock(Actor actor, UUID id) {
        return jdbc.sql("""
                        select *, coalesce(challenge_until < clock_timestamp(), false) as late from device
                        where id = ? and user_id = ? and revoked_at is null for update""")
                .params(id, actor.id())
                .query((row, i) -> new Pending(
                        read(row.getString("public_key")),
                        row.getObject("proven_at") != null,
                        row.getString("challenge"),
                        row.getBoolean("late")))
                .optional()
                .orElseThrow(() -> new NotFound("device of yours", id));
    }
}

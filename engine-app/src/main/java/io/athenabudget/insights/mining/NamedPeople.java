package io.athenabudget.insights.mining;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The names of people in one file. Pseudonyms are made with a key that is forgotten with it. */
final class NamedPeople {
    private static final String ALGORITHM = "HmacSHA256";

    /** 64 bits: no two of 100,000 people will ever share one. */
    private static final int BYTES = 8;

    private final Naming people;
    private final Mac mac;

    NamedPeople(Naming people) {
        this.people = people;
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    boolean areTold() {
        return people != Naming.NONE;
    }

    /** Null when there is nobody to name, or nobody is to be named. */
    @Nullable
    String of(@Nullable UUID person) {
        if (person == null || people == Naming.NONE) {
            return null;
        }
        if (people == Naming.ID) {
            return person.toString();
        }
        byte[] hash = mac.doFinal(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
        return "person-" + HexFormat.of().formatHex(hash, 0, BYTES);
    }
}

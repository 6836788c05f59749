package io.athenabudget.signatures;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a device signs to prove that it has the key it registers: the server's challenge, and whose device it is. */
public record DeviceProof(String challenge, UUID device, UUID user) {
    public static final String TYPE = "athena-device-proof+jws";

    private static final Set<String> MEMBERS = Set.of("challenge", "device", "user");
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    /**
     * Reads a proof, believing nothing of it yet.
     *
     * @throws SignatureFault when it is none
     */
    public static CompactJws parse(String jws) {
        return CompactJws.parse(jws, TYPE);
    }

    /**
     * Reads what was signed.
     *
     * @throws SignatureFault when it is no proof in its one spelling
     */
    public static DeviceProof of(CompactJws jws) {
        byte[] payload = jws.payload();
        CanonicalObject members = CanonicalObject.read("payload", payload).canonical(payload, MEMBERS, Set.of());
        return new DeviceProof(members.text("challenge", CHALLENGE), members.uuid("device"), members.uuid("user"));
    }

    /** The payload, canonical. */
    public String payload() {
        return CanonicalObject.textOf(CanonicalObject.empty()
                .put("challenge", challenge)
                .put("device", device.toString())
                .put("user", user.toString()));
    }
}

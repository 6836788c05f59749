package io.athenabudget.identity;

import java.util.Map;
import org.springframework.stereotype.Service;

/** The public halves of the signing keys, as a JWK set (RFC 7517). */
@Service
public class PublishedKeys {
    private final SigningKeys keys;

    PublishedKeys(SigningKeys keys) {
        this.keys = keys;
    }

    public Map<String, Object> asJson() {
        return keys.published().toJSONObject();
    }
}

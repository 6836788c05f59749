package io.athenabudget.standalone;

import io.athenabudget.access.LocalAuthority;
import java.io.IOException;
import java.util.Map;

/** How a service of the local system is told its certificate, and whom it trusts. */
final class LocalTls {
    private static final String BUNDLE = "spring.ssl.bundle.pem.athena.";

    private LocalTls() {}

    static Map<String, Object> bundleOf(String service, LocalAuthority authority) throws IOException {
        LocalAuthority.Identity identity = authority.identityOf(service);
        return Map.of(
                BUNDLE + "keystore.certificate", identity.certificate().toUri().toString(),
                BUNDLE + "keystore.private-key", identity.key().toUri().toString(),
                BUNDLE + "truststore.certificate",
                        authority.certificateFile().toUri().toString(),
                BUNDLE + "reload-on-update", true);
    }
}

package io.athenabudget.internalport;

import java.security.KeyStore;
import java.util.Objects;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslStoreBundle;

/** A certificate bundle, as Tomcat takes it, with callers that have to show a certificate too. */
final class MutualTls {
    private static final String PROTOCOLS = "TLSv1.3+TLSv1.2";

    private MutualTls() {}

    static SSLHostConfig host(SslBundle bundle) {
        SslStoreBundle stores = bundle.getStores();
        SslBundleKey key = bundle.getKey();
        SSLHostConfig host = new SSLHostConfig();
        host.setCertificateVerification("required");
        host.setProtocols(PROTOCOLS);
        // Without a store of its own, Tomcat would take the JVM's: certificates of every public authority.
        host.setTrustStore(present(stores.getTrustStore(), "truststore"));
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystorePassword(Objects.requireNonNullElse(stores.getKeyStorePassword(), ""));
        certificate.setCertificateKeyPassword(key.getPassword());
        certificate.setCertificateKeyAlias(key.getAlias());
        certificate.setCertificateKeystore(present(stores.getKeyStore(), "keystore"));
        host.addCertificate(certificate);
        return host;
    }

    private static KeyStore present(@Nullable KeyStore store, String name) {
        if (store == null) {
            throw new IllegalStateException("The SSL bundle of athena.internal.ssl-bundle has no " + name);
        }
        return store;
    }
}

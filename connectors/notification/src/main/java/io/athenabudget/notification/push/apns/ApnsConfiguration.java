package io.athenabudget.notification.push.apns;

import com.eatthepath.pushy.apns.ApnsClientBuilder;
import com.eatthepath.pushy.apns.auth.ApnsSigningKey;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "athena.notification.push-ios", havingValue = "apns")
@EnableConfigurationProperties(ApnsProperties.class)
class ApnsConfiguration {
    @Bean
    ApnsChannel apns(ApnsProperties properties, ObjectProvider<SslBundles> bundles, Clock clock) throws IOException {
        String topic = properties.requiredTopic();
        ApnsClientBuilder client = new ApnsClientBuilder()
                .setApnsServer(properties.endpoint().getHost(), properties.port())
                .setSigningKey(key(properties))
                .setConnectionTimeout(properties.connectTimeout());
        String bundle = properties.sslBundle();
        if (bundle != null) {
            client.setTrustedServerCertificateChain(authorities(
                    bundles.getObject().getBundle(bundle).getStores().getTrustStore()));
        }
        return new ApnsChannel(
                client.build(), topic, properties.connectTimeout().plus(properties.answerTimeout()), clock);
    }

    private static ApnsSigningKey key(ApnsProperties properties) {
        try {
            return ApnsSigningKey.loadFromPkcs8File(
                    properties.requiredKeyFile().toFile(), properties.requiredTeamId(), properties.requiredKeyId());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key for APNs cannot be read: set athena.notification.apns.key-file to the .p8 file of a key for"
                            + " pushes from Apple's developer account, not " + properties.keyFile(),
                    e);
        }
    }

    private static X509Certificate[] authorities(@Nullable KeyStore trusted) {
        List<X509Certificate> authorities = new ArrayList<>();
        try {
            if (trusted != null) {
                for (String alias : Collections.list(trusted.aliases())) {
                    if (trusted.getCertificate(alias) instanceof X509Certificate authority) {
                        authorities.add(authority);
                    }
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The authorities that APNs is trusted by cannot be read", e);
        }
        return authorities.toArray(X509Certificate[]::new);
    }
}

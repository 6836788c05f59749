package io.athenabudget.notification.push.fcm;

import com.google.api.client.json.gson.GsonFactory;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import io.athenabudget.notification.http.ProviderHttp;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "athena.notification.push", havingValue = "fcm")
@EnableConfigurationProperties(FcmProperties.class)
class FcmConfiguration {
    @Bean
    FcmChannel fcm(FcmProperties properties) {
        FcmTransport transport = new FcmTransport(
                new ProviderHttp(properties.connectTimeout(), properties.answerTimeout()), properties.endpoint());
        FcmCredentials credentials = new FcmCredentials(properties.requiredServiceAccountFile(), transport);
        FirebaseOptions options = FirebaseOptions.builder()
                .setCredentials(credentials)
                .setProjectId(credentials.requiredProjectId())
                .setHttpTransport(transport)
                .setJsonFactory(GsonFactory.getDefaultInstance())
                .build();
        // The SDK keeps its apps by name in a map of the whole JVM.
        return new FcmChannel(FirebaseApp.initializeApp(options, "athena-" + UUID.randomUUID()), credentials);
    }
}

package io.athenabudget.notification.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.athenabudget.access.MutualTlsRequests;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The way to engine-app: over mutual TLS, with this service's own certificate. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    @Bean
    Directory directory(RestClient.Builder client, SslBundles bundles, DirectoryProperties properties) {
        // What people send us is read strictly; what engine-app answers may have more than we know of.
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .build();
        return new Directory(client.baseUrl(properties.engine())
                .messageConverters(converters -> {
                    converters.removeIf(MappingJackson2HttpMessageConverter.class::isInstance);
                    converters.add(0, new MappingJackson2HttpMessageConverter(lenient));
                })
                .requestFactory(new MutualTlsRequests(
                        bundles, properties.sslBundle(), properties.connectTimeout(), properties.readTimeout()))
                .build());
    }
}

package io.athenabudget.notification.email.smtp;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "athena.notification.email", havingValue = "smtp")
@EnableConfigurationProperties(SmtpProperties.class)
class SmtpConfiguration {
    @Bean
    SmtpChannel smtp(SmtpProperties properties, ObjectProvider<SslBundles> bundles) {
        String bundle = properties.sslBundle();
        return new SmtpChannel(
                properties,
                bundle == null
                        ? null
                        : bundles.getObject()
                                .getBundle(bundle)
                                .createSslContext()
                                .getSocketFactory());
    }
}

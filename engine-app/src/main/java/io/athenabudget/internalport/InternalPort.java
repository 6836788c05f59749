package io.athenabudget.internalport;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The second port of this application. Its certificate is replaced while it runs; calls under way go on. */
@Component
class InternalPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** A call may ask for 200 ids in its address. */
    private static final int LARGEST_HEADER = 32 * 1024;

    private final InternalPortProperties properties;
    private final SslBundles bundles;
    private @Nullable Connector connector;

    InternalPort(InternalPortProperties properties, SslBundles bundles) {
        this.properties = properties;
        this.bundles = bundles;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (properties.port() == null) {
            return;
        }
        Http11NioProtocol protocol = new Http11NioProtocol();
        protocol.setPort(properties.port());
        if (properties.address() != null) {
            protocol.setAddress(properties.address());
        }
        protocol.setMaxHttpRequestHeaderSize(LARGEST_HEADER);
        protocol.setSSLEnabled(true);
        protocol.addSslHostConfig(MutualTls.host(bundles.getBundle(properties.sslBundle())));
        bundles.addBundleUpdateHandler(
                properties.sslBundle(), renewed -> protocol.addSslHostConfig(MutualTls.host(renewed), true));
        Connector secured = new Connector(protocol);
        secured.setScheme("https");
        secured.setSecure(true);
        factory.addAdditionalTomcatConnectors(secured);
        connector = secured;
    }

    /** Whether a call came in here; a proxy's headers have no say in it. */
    boolean received(HttpServletRequest call) {
        return connector != null && call.getLocalPort() == connector.getLocalPort();
    }

    /** The port that it got when it was told to take any. */
    int number() {
        return connector == null ? -1 : connector.getLocalPort();
    }
}

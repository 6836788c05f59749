package io.athenabudget.gateway;

import java.io.IOException;
import java.net.URI;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * Calls that show this service's certificate: always the newest, as a client keeps the one that it was built with. Calls
 * under way end on the client that they began on.
 */
final class MutualTlsRequests implements ClientHttpRequestFactory {
    private final ClientHttpRequestFactorySettings settings;
    private volatile ClientHttpRequestFactory newest;

    MutualTlsRequests(SslBundles bundles, GatewayProperties properties) {
        this.settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(properties.connectTimeout())
                .withReadTimeout(properties.readTimeout())
                .withRedirects(ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW);
        this.newest = build(bundles.getBundle(properties.sslBundle()));
        bundles.addBundleUpdateHandler(properties.sslBundle(), bundle -> newest = build(bundle));
    }

    private ClientHttpRequestFactory build(SslBundle bundle) {
        return ClientHttpRequestFactoryBuilder.httpComponents().build(settings.withSslBundle(bundle));
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        return newest.createRequest(uri, method);
    }
}

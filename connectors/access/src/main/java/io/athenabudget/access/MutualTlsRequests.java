package io.athenabudget.access;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
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
public final class MutualTlsRequests implements ClientHttpRequestFactory {
    /** All calls of one of these go to one service; the client's own limit for that is five, and the sixth would wait. */
    private static final int MOST_AT_ONCE = 100;

    private final ClientHttpRequestFactorySettings settings;
    private volatile ClientHttpRequestFactory newest;

    /**
     * @param bundle the name of the bundle with the certificate that is shown and the authorities that are trusted
     * @param connectTimeout until a connection has to be there
     * @param readTimeout until an answer has to begin
     */
    public MutualTlsRequests(SslBundles bundles, String bundle, Duration connectTimeout, Duration readTimeout) {
        this.settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(connectTimeout)
                .withReadTimeout(readTimeout)
                .withRedirects(ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW);
        this.newest = build(bundles.getBundle(bundle));
        bundles.addBundleUpdateHandler(bundle, renewed -> newest = build(renewed));
    }

    private ClientHttpRequestFactory build(SslBundle bundle) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(
                        connections -> connections.setMaxConnTotal(MOST_AT_ONCE).setMaxConnPerRoute(MOST_AT_ONCE))
                .build(settings.withSslBundle(bundle));
    }

    @Override
    public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
        return newest.createRequest(uri, method);
    }
}

package io.athenabudget.internalport;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where other services call.
 *
 * @param port without one there is no such port
 * @param address it listens on; all when absent
 * @param sslBundle the certificate that this service shows there, and whose certificates it takes
 * @param callers the names of the services that may call, such as {@code spiffe://athena-budget/notification}
 */
@ConfigurationProperties("athena.internal")
record InternalPortProperties(
        @Nullable Integer port,
        @Nullable InetAddress address,
        @DefaultValue("athena") String sslBundle,
        @DefaultValue List<String> callers) {}

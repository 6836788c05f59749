package io.athenabudget.notification.outbox;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReports;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Sends nothing anywhere: each message is delivered as soon as it is on the page. */
public final class LocalOutbox implements Channel {
    public static final String PROVIDER = "outbox";

    private final Medium medium;
    private final Set<Platform> platforms;
    private final ObjectProvider<DeliveryReports> reports;
    private final Clock clock;

    LocalOutbox(Medium medium, Set<Platform> platforms, ObjectProvider<DeliveryReports> reports, Clock clock) {
        this.medium = medium;
        this.platforms = platforms;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Medium medium() {
        return medium;
    }

    @Override
    public Set<Platform> platforms() {
        return platforms;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public String send(Message message) {
        String id = message.id().toString();
        reports.getObject()
                .accept(new DeliveryReport(
                        PROVIDER, id, DeliveryReport.Outcome.DELIVERED, false, null, clock.instant()));
        return id;
    }
}

package io.athenabudget.notification;

import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReports;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is reported. */
public final class RecordedReports implements DeliveryReports {
    private final List<DeliveryReport> accepted = new CopyOnWriteArrayList<>();

    @Override
    public void accept(DeliveryReport report) {
        accepted.add(report);
    }

    public List<DeliveryReport> accepted() {
        return accepted;
    }
}

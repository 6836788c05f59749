package io.athenabudget.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** New content goes to S3 when it is configured, otherwise into the database. Old content stays where it is. */
@Component
final class AttachmentStores {
    private static final Logger log = LoggerFactory.getLogger(AttachmentStores.class);

    private final List<AttachmentStore> stores;

    AttachmentStores(Optional<S3AttachmentStore> s3, DatabaseAttachmentStore database) {
        this.stores =
                Stream.<AttachmentStore>concat(s3.stream(), Stream.of(database)).toList();
    }

    AttachmentStore forNew() {
        return stores.get(0);
    }

    AttachmentStore named(String name) {
        return stores.stream()
                .filter(store -> store.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    log.error("There are attachments in {}, which is not configured: set athena.attachments.s3", name);
                    return new Refusals.StorageUnavailable();
                });
    }
}

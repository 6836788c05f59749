package io.athenabudget.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a local system runs.
 *
 * @param data directory of everything that has to survive
 * @param rollbackWindow replaces every rollback window of the flow
 * @param demo whether to seed an empty database
 * @param connectors those that run too
 * @param flow location of another flow than the shipped one
 */
public record Settings(
        int port,
        Path data,
        @Nullable Duration rollbackWindow,
        boolean demo,
        Set<Connector> connectors,
        @Nullable String flow) {}

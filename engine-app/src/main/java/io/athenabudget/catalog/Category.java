package io.athenabudget.catalog;

import java.util.UUID;

/**
 * What a budget is for.
 *
 * @param code names the category in the routing table
 * @param active whether new requests can use it
 */
public record Category(UUID id, String code, String name, String description, boolean active, long version) {}

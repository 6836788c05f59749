package io.athenabudget.catalog;

import java.math.BigDecimal;
import java.util.List;

/** What the catalogue asks of the flow that new requests take. Offered by the approvals. */
public interface FlowInForce {
    /** The steps at which somebody decides, in the order of the model, and then those at which people are told. */
    List<Level> levels();

    /** The steps that the routing table asks for. */
    List<RoutedLevel> route(BigDecimal amountBase, String categoryCode, String region);

    /**
     * Something to which people are assigned.
     *
     * @param key the id of the element in the model, which assignments name
     * @param decides whether they decide there; otherwise they are told
     */
    record Level(String key, String name, boolean decides) {}

    /** @param because why the routing table asks for it */
    record RoutedLevel(String key, String name, String because) {}
}

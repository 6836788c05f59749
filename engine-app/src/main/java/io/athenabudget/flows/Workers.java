package io.athenabudget.flows;

/** Other systems that do the work which a flow has for them. Offered by what lets them in. */
public interface Workers {
    /** Whether any of them can come at all. */
    boolean come();
}

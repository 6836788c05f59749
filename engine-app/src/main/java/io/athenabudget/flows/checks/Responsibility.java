package io.athenabudget.flows.checks;

import java.util.List;

/** Who decides what, as the checks have to know it. */
public interface Responsibility {
    /** The codes of the categories that a new request can have. */
    List<String> categories();

    List<String> regions();

    /**
     * Whether somebody active is assigned.
     *
     * @param level the id of the element at which they decide, or are told
     */
    boolean somebodyIsAssigned(String level, String category, String region);
}

package io.athenabudget.flows.checks;

import java.util.List;

/** Who decides what, as the checks have to know it. */
public interface Responsibility {
    /** The codes of the categories that a new request can have. */
    List<String> categories();

    List<String> regions();

    /**
     * Whether somebody is assigned who can decide.
     *
     * @param level the id of the user task
     */
    boolean somebodyApproves(String level, String category, String region);
}

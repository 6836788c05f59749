package io.athenabudget.approvals;

import java.util.List;

/** The engine does not take elements of the new version of a flow for those of the old one that they are to replace. */
public final class NoWay extends RuntimeException {
    private final transient List<Immovable.Reason> reasons;

    NoWay(List<Immovable.Reason> reasons) {
        super("There is no such way");
        this.reasons = reasons;
    }

    /** One for each element of the old version that cannot be replaced like this. */
    public List<Immovable.Reason> reasons() {
        return reasons;
    }
}

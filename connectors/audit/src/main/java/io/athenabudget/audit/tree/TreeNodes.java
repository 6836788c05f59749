package io.athenabudget.audit.tree;

import java.util.Collection;
import java.util.Map;

/** Where the hashes of full subtrees are kept. They never change, so what has been read once may be kept. */
public interface TreeNodes {

    /** All of these, in one go: a proof asks once for everything it needs. */
    Map<NodeId, Hash> read(Collection<NodeId> nodes);
}

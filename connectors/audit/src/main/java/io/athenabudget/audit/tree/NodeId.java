package io.athenabudget.audit.tree;

/** The root of a full subtree: the one over the leaves from {@code index * 2^level} on, {@code 2^level} of them. */
public record NodeId(int level, long index) {

    /** The leaf with which this subtree became full; from then on its hash never changes. */
    public long completedBy() {
        return ((index + 1) << level) - 1;
    }
}

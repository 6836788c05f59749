package io.athenabudget.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A growing tree, reduced to what its next leaf and its root need: the hashes of the full subtrees it consists of, one
 * for each bit of its size.
 */
public final class CompactRange {
    private final List<Hash> subtrees;
    private long size;

    private CompactRange(long size, List<Hash> subtrees) {
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    public static CompactRange empty() {
        return new CompactRange(0, List.of());
    }

    /** The tree of this size, as it is stored. */
    public static CompactRange load(long size, TreeNodes stored) {
        List<NodeId> nodes = new LeafRange(0, size).nodes();
        Map<NodeId, Hash> hashes = nodes.isEmpty() ? Map.of() : stored.read(nodes);
        return new CompactRange(
                size, nodes.stream().map(node -> LeafRange.hash(node, hashes)).toList());
    }

    /**
     * Adds a leaf.
     *
     * @return the hashes of all subtrees that are full with it, by level: its own first
     */
    public List<Hash> append(Hash leaf) {
        List<Hash> completed = new ArrayList<>();
        completed.add(leaf);
        Hash subtree = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            subtree = Hash.ofNode(subtrees.remove(subtrees.size() - 1), subtree);
            completed.add(subtree);
        }
        subtrees.add(subtree);
        size++;
        return completed;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return LeafRange.fold(subtrees);
    }
}

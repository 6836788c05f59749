package io.athenabudget.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The leaves from {@code begin} up to, not including, {@code end}: a part of the tree that RFC 9162 gives a hash. */
record LeafRange(long begin, long end) {

    /** The size of the left part when RFC 9162 splits so many leaves: the largest power of two below it. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** The full subtrees it consists of, from left to right. Larger ones come first, as the begin is aligned to all. */
    List<NodeId> nodes() {
        List<NodeId> nodes = new ArrayList<>();
        long position = begin;
        while (position < end) {
            long leaves = Long.highestOneBit(end - position);
            int level = Long.numberOfTrailingZeros(leaves);
            nodes.add(new NodeId(level, position >> level));
            position += leaves;
        }
        return nodes;
    }

    Hash hash(Map<NodeId, Hash> hashes) {
        return fold(nodes().stream().map(node -> hash(node, hashes)).toList());
    }

    static Hash hash(NodeId node, Map<NodeId, Hash> hashes) {
        Hash hash = hashes.get(node);
        if (hash == null) {
            throw new IllegalStateException("The tree has no hash for " + node);
        }
        return hash;
    }

    /** The hash over full subtrees that stand side by side. */
    static Hash fold(List<Hash> subtrees) {
        if (subtrees.isEmpty()) {
            return Hash.EMPTY_TREE;
        }
        Hash hash = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            hash = Hash.ofNode(subtrees.get(i), hash);
        }
        return hash;
    }
}

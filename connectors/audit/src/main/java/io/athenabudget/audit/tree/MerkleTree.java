package io.athenabudget.audit.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Proves things about a stored tree, at any size it ever had, from a number of hashes that grows as its logarithm. */
public final class MerkleTree {
    private final TreeNodes stored;

    public MerkleTree(TreeNodes stored) {
        this.stored = stored;
    }

    public Hash root(long size) {
        LeafRange all = new LeafRange(0, size);
        return size == 0 ? Hash.EMPTY_TREE : all.hash(stored.read(all.nodes()));
    }

    /** PATH of RFC 9162, 2.1.3.1: the siblings on the way from the leaf to the root. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
        }
        List<LeafRange> siblings = new ArrayList<>();
        long begin = 0;
        long end = size;
        while (end - begin > 1) {
            long middle = begin + LeafRange.split(end - begin);
            if (index < middle) {
                siblings.add(new LeafRange(middle, end));
                end = middle;
            } else {
                siblings.add(new LeafRange(begin, middle));
                begin = middle;
            }
        }
        return new InclusionProof(index, size, fromLeafToRoot(siblings));
    }

    /** PROOF of RFC 9162, 2.1.4.1: what both trees share, and what only the second has. */
    public ConsistencyProof consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("No tree of " + second + " leaves grew from one of " + first);
        }
        List<LeafRange> parts = new ArrayList<>();
        long begin = 0;
        long end = second;
        while (end > first) {
            long middle = begin + LeafRange.split(end - begin);
            if (first <= middle) {
                parts.add(new LeafRange(middle, end));
                end = middle;
            } else {
                parts.add(new LeafRange(begin, middle));
                begin = middle;
            }
        }
        // When the first tree is this very subtree, whoever verifies has its root already.
        if (begin > 0) {
            parts.add(new LeafRange(begin, end));
        }
        return new ConsistencyProof(first, second, fromLeafToRoot(parts));
    }

    private List<Hash> fromLeafToRoot(List<LeafRange> fromRootToLeaf) {
        Collections.reverse(fromRootToLeaf);
        List<NodeId> needed =
                fromRootToLeaf.stream().flatMap(part -> part.nodes().stream()).toList();
        Map<NodeId, Hash> hashes = needed.isEmpty() ? Map.of() : stored.read(needed);
        return fromRootToLeaf.stream().map(part -> part.hash(hashes)).toList();
    }
}

package io.athenabudget.audit.tree;

import java.util.List;

/** That the tree of the second size begins with all leaves of the tree of the first, in their order. */
public record ConsistencyProof(long first, long second, List<Hash> hashes) {
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /** RFC 9162, 2.1.4.2. Of an empty first tree nothing can be proven. */
    public boolean holds(Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return hashes.isEmpty() && firstRoot.equals(secondRoot);
        }
        // A first tree that is one full subtree is where the path begins, and is left out of the proof.
        boolean full = Long.bitCount(first) == 1;
        if (!full && hashes.isEmpty()) {
            return false;
        }
        Hash firstHash = full ? firstRoot : hashes.get(0);
        Hash secondHash = firstHash;
        long node = first - 1;
        long last = second - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        for (Hash hash : full ? hashes : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                firstHash = Hash.ofNode(hash, firstHash);
                secondHash = Hash.ofNode(hash, secondHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                secondHash = Hash.ofNode(secondHash, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && firstHash.equals(firstRoot) && secondHash.equals(secondRoot);
    }
}

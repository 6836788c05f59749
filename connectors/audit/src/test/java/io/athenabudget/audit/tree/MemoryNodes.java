package io.athenabudget.audit.tree;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree in memory that counts what is read of it. */
final class MemoryNodes implements TreeNodes {
    private final Map<NodeId, Hash> hashes = new HashMap<>();
    private final CompactRange range = CompactRange.empty();
    int reads;

    Hash append(Hash leaf) {
        long index = range.size();
        List<Hash> completed = range.append(leaf);
        for (int level = 0; level < completed.size(); level++) {
            hashes.put(new NodeId(level, index >> level), completed.get(level));
        }
        return range.root();
    }

    @Override
    public Map<NodeId, Hash> read(Collection<NodeId> nodes) {
        reads += nodes.size();
        Map<NodeId, Hash> found = new HashMap<>();
        nodes.forEach(node -> found.put(node, hashes.get(node)));
        return found;
    }
}

package io.athenabudget.audit.log;

import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.NodeId;
import io.athenabudget.audit.tree.TreeNodes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tree's hashes in the rows of the entries: each subtree's with the entry that filled it, so none is ever updated. */
final class StoredTree implements TreeNodes {
    private final JdbcTemplate jdbc;

    StoredTree(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<NodeId, Hash> read(Collection<NodeId> nodes) {
        Long[] rows = nodes.stream().map(NodeId::completedBy).distinct().toArray(Long[]::new);
        Map<Long, byte[]> trees = new HashMap<>();
        jdbc.query(
                "select index, tree from audit_entry where index = any (?)",
                row -> {
                    trees.put(row.getLong("index"), row.getBytes("tree"));
                },
                (Object) rows);
        Map<NodeId, Hash> hashes = new HashMap<>();
        for (NodeId node : nodes) {
            byte[] tree = trees.get(node.completedBy());
            int from = node.level() * Hash.LENGTH;
            if (tree == null || tree.length < from + Hash.LENGTH) {
                throw new LogDamaged("entry " + node.completedBy() + " lacks the hash of level " + node.level());
            }
            hashes.put(node, Hash.of(Arrays.copyOfRange(tree, from, from + Hash.LENGTH)));
        }
        return hashes;
    }

    static byte[] column(List<Hash> completed) {
        byte[] tree = new byte[completed.size() * Hash.LENGTH];
        for (int level = 0; level < completed.size(); level++) {
            System.arraycopy(completed.get(level).bytes(), 0, tree, level * Hash.LENGTH, Hash.LENGTH);
        }
        return tree;
    }
}

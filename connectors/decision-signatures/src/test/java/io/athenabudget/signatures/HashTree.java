package io.athenabudget.signatures;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The tree over decisions that are signed together, as a client builds it. */
record HashTree(byte[] root, List<ByteArrayOutputStream> ways) {
    private record Node(byte[] hash, List<Integer> leaves) {}

    static HashTree of(List<byte[]> leaves) {
        List<ByteArrayOutputStream> ways =
                leaves.stream().map(leaf -> new ByteArrayOutputStream()).toList();
        List<Node> layer = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            layer.add(new Node(BatchSignature.leaf(leaves.get(leaf)), List.of(leaf)));
        }
        while (layer.size() > 1) {
            List<Node> above = new ArrayList<>();
            for (int at = 0; at < layer.size(); at += 2) {
                // One that is left over goes up as it is.
                above.add(at + 1 < layer.size() ? joined(layer.get(at), layer.get(at + 1), ways) : layer.get(at));
            }
            layer = above;
        }
        return new HashTree(layer.get(0).hash, ways);
    }

    private static Node joined(Node one, Node other, List<ByteArrayOutputStream> ways) {
        one.leaves.forEach(leaf -> ways.get(leaf).writeBytes(other.hash));
        other.leaves.forEach(leaf -> ways.get(leaf).writeBytes(one.hash));
        List<Integer> leaves = new ArrayList<>(one.leaves);
        leaves.addAll(other.leaves);
        return new Node(BatchSignature.node(one.hash, other.hash), leaves);
    }

    byte[] way(int leaf) {
        return ways.get(leaf).toByteArray();
    }
}

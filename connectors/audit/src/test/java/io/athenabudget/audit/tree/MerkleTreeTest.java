package io.athenabudget.audit.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    /** The reference values of github.com/transparency-dev/merkle (testonly/constants.go), as other logs use them too. */
    private static final List<String> REFERENCE_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int SIZES = 130;
    private static final List<Hash> LEAVES = IntStream.range(0, SIZES)
            .mapToObj(i -> Hash.ofLeaf(("entry " + i).getBytes(UTF_8)))
            .toList();

    private final MemoryNodes nodes = new MemoryNodes();
    private final MerkleTree tree = new MerkleTree(nodes);

    @Test
    void roots_are_those_of_the_reference() {
        assertThat(Hash.EMPTY_TREE).hasToString(REFERENCE_ROOTS.get(0));
        for (int i = 0; i < REFERENCE_LEAVES.size(); i++) {
            assertThat(nodes.append(referenceLeaf(i))).hasToString(REFERENCE_ROOTS.get(i + 1));
            assertThat(tree.root(i + 1)).hasToString(REFERENCE_ROOTS.get(i + 1));
        }
    }

    @Test
    void proofs_are_those_of_the_reference() {
        IntStream.range(0, 8).forEach(i -> nodes.append(referenceLeaf(i)));
        assertProof(tree.inclusion(0, 1).hashes());
        assertProof(tree.inclusion(0, 2).hashes(), "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
        assertProof(tree.inclusion(2, 3).hashes(), "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertProof(
                tree.inclusion(1, 5).hashes(),
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        assertProof(
                tree.inclusion(5, 8).hashes(),
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertProof(tree.consistency(1, 1).hashes());
        assertProof(
                tree.consistency(1, 8).hashes(),
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertProof(
                tree.consistency(2, 5).hashes(),
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        assertProof(
                tree.consistency(6, 8).hashes(),
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void every_size_has_the_root_that_the_definition_gives() {
        for (int size = 1; size <= SIZES; size++) {
            Hash root = nodes.append(LEAVES.get(size - 1));
            assertThat(root).isEqualTo(NaiveTree.root(LEAVES.subList(0, size)));
            assertThat(CompactRange.load(size, nodes).root()).isEqualTo(root);
        }
    }

    @Test
    void every_inclusion_proof_is_the_one_of_the_definition_and_holds() {
        LEAVES.forEach(nodes::append);
        for (int size = 1; size <= SIZES; size++) {
            List<Hash> leaves = LEAVES.subList(0, size);
            Hash root = NaiveTree.root(leaves);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                assertThat(proof.hashes()).isEqualTo(NaiveTree.path(index, leaves));
                assertThat(proof.holds(LEAVES.get(index), root)).isTrue();
                assertThat(proof.holds(LEAVES.get((index + 1) % SIZES), root)).isFalse();
            }
        }
    }

    @Test
    void every_consistency_proof_is_the_one_of_the_definition_and_holds() {
        LEAVES.forEach(nodes::append);
        List<Hash> roots = IntStream.rangeClosed(0, SIZES)
                .mapToObj(size -> NaiveTree.root(LEAVES.subList(0, size)))
                .toList();
        for (int second = 1; second <= SIZES; second++) {
            for (int first = 1; first <= second; first++) {
                ConsistencyProof proof = tree.consistency(first, second);
                assertThat(proof.hashes()).isEqualTo(NaiveTree.proof(first, LEAVES.subList(0, second)));
                assertThat(proof.holds(roots.get(first), roots.get(second))).isTrue();
                assertThat(proof.holds(roots.get(first - 1), roots.get(second))).isFalse();
                assertThat(proof.holds(roots.get(first), roots.get(second - 1))).isFalse();
            }
        }
    }

    @Test
    void a_bit_flipped_anywhere_breaks_an_inclusion_proof() {
        LEAVES.forEach(nodes::append);
        for (int size : new int[] {1, 2, 3, 7, 8, 9, 64, 100, 129}) {
            Hash root = NaiveTree.root(LEAVES.subList(0, size));
            for (int index : new int[] {0, size / 2, size - 1}) {
                InclusionProof proof = tree.inclusion(index, size);
                Hash leaf = LEAVES.get(index);
                assertThat(flips(leaf)).noneMatch(flipped -> proof.holds(flipped, root));
                assertThat(flips(root)).noneMatch(flipped -> proof.holds(leaf, flipped));
                assertThat(mutations(proof.hashes()))
                        .noneMatch(hashes -> new InclusionProof(index, size, hashes).holds(leaf, root));
            }
        }
    }

    @Test
    void a_bit_flipped_anywhere_breaks_a_consistency_proof() {
        LEAVES.forEach(nodes::append);
        for (int second : new int[] {2, 3, 7, 8, 9, 64, 100, 129}) {
            for (int first : new int[] {1, second / 2, second - 1}) {
                ConsistencyProof proof = tree.consistency(first, second);
                Hash firstRoot = NaiveTree.root(LEAVES.subList(0, first));
                Hash secondRoot = NaiveTree.root(LEAVES.subList(0, second));
                assertThat(flips(firstRoot)).noneMatch(flipped -> proof.holds(flipped, secondRoot));
                assertThat(flips(secondRoot)).noneMatch(flipped -> proof.holds(firstRoot, flipped));
                assertThat(mutations(proof.hashes()))
                        .noneMatch(hashes -> new ConsistencyProof(first, second, hashes).holds(firstRoot, secondRoot));
            }
        }
    }

    @Test
    void a_proof_holds_for_no_other_index_or_size() {
        LEAVES.forEach(nodes::append);
        Hash root = NaiveTree.root(LEAVES.subList(0, 100));
        InclusionProof inclusion = tree.inclusion(37, 100);
        for (long index : new long[] {-1, 0, 36, 38, 39, 101, Long.MAX_VALUE}) {
            assertThat(new InclusionProof(index, 100, inclusion.hashes()).holds(LEAVES.get(37), root))
                    .isFalse();
        }
        // Sizes whose path to leaf 37 has the same shape cannot be told apart by the proof: the root is signed with its
        // size.
        for (long size : new long[] {-1, 0, 37, 50, 200, Long.MAX_VALUE}) {
            assertThat(new InclusionProof(37, size, inclusion.hashes()).holds(LEAVES.get(37), root))
                    .isFalse();
        }
        Hash first = NaiveTree.root(LEAVES.subList(0, 70));
        List<Hash> consistency = tree.consistency(70, 100).hashes();
        for (long size : new long[] {-1, 0, 64, 69, 71, 100, 101, Long.MAX_VALUE}) {
            assertThat(new ConsistencyProof(size, 100, consistency).holds(first, root))
                    .isFalse();
        }
        assertThat(new ConsistencyProof(0, 100, List.of()).holds(Hash.EMPTY_TREE, root))
                .isFalse();
        assertThat(new ConsistencyProof(70, 100, List.of()).holds(first, root)).isFalse();
    }

    @Test
    void what_no_tree_has_is_not_proven() {
        LEAVES.forEach(nodes::append);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(100, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(101, 100));
    }

    @Test
    void a_proof_reads_a_logarithm_of_the_tree() {
        int size = 300_007;
        Hash leaf = LEAVES.get(0);
        for (int i = 0; i < size; i++) {
            nodes.append(leaf);
        }
        int limit = 2 * (64 - Long.numberOfLeadingZeros(size));
        for (long index = 0; index < size; index += 9_973) {
            nodes.reads = 0;
            assertThat(tree.inclusion(index, size).holds(leaf, tree.root(size))).isTrue();
            assertThat(nodes.reads).isLessThanOrEqualTo(limit + 19);
            nodes.reads = 0;
            tree.consistency(index + 1, size);
            assertThat(nodes.reads).isLessThanOrEqualTo(limit);
            nodes.reads = 0;
            CompactRange.load(size, nodes);
            assertThat(nodes.reads).isLessThanOrEqualTo(limit);
        }
    }

    private static Hash referenceLeaf(int i) {
        return Hash.ofLeaf(HexFormat.of().parseHex(REFERENCE_LEAVES.get(i)));
    }

    private static void assertProof(List<Hash> actual, String... expected) {
        assertThat(actual).extracting(Hash::toString).containsExactly(expected);
    }

    private static Stream<Hash> flips(Hash hash) {
        return IntStream.range(0, Hash.LENGTH * 8).mapToObj(bit -> {
            byte[] bytes = hash.bytes();
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            return Hash.of(bytes);
        });
    }

    /** Each bit of each hash flipped, and each hash left out, doubled, swapped with the next; and something at either end. */
    private static Stream<List<Hash>> mutations(List<Hash> hashes) {
        List<List<Hash>> mutations = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            int at = i;
            flips(hashes.get(i)).forEach(flipped -> mutations.add(changed(hashes, copy -> copy.set(at, flipped))));
            mutations.add(changed(hashes, copy -> copy.remove(at)));
            mutations.add(changed(hashes, copy -> {
                copy.add(at, copy.get(at));
                return copy;
            }));
            if (i > 0) {
                mutations.add(changed(hashes, copy -> copy.set(at, copy.set(at - 1, copy.get(at)))));
            }
        }
        mutations.add(changed(hashes, copy -> copy.add(Hash.EMPTY_TREE)));
        mutations.add(changed(hashes, copy -> {
            copy.add(0, Hash.EMPTY_TREE);
            return copy;
        }));
        return mutations.stream();
    }

    private static List<Hash> changed(List<Hash> hashes, Function<List<Hash>, Object> change) {
        List<Hash> copy = new ArrayList<>(hashes);
        Object unused = change.apply(copy);
        return copy;
    }
}

package nl.wijkbudget.evidence;

import java.util.ArrayList;
import java.util.List;

/** The tree as RFC 6962 §2.1 defines it, recursion and all. */
record PlainTree(List<Hash> leaves) {
    static PlainTree of(int size) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Rfc6962.leaf(new byte[] {(byte) i, (byte) (i >> 8)}));
        }
        return new PlainTree(leaves);
    }

    Hash root() {
        if (leaves.isEmpty()) {
            return Hash.ofAll();
        }
        int split = split();
        return leaves.size() == 1
                ? leaves.get(0)
                : Rfc6962.node(left(split).root(), right(split).root());
    }

    List<Hash> path(int leaf) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split();
        return leaf < split
                ? join(left(split).path(leaf), right(split).root())
                : join(right(split).path(leaf - split), left(split).root());
    }

    List<Hash> proof(int old) {
        return subproof(old, true);
    }

    private List<Hash> subproof(int old, boolean whole) {
        if (old == leaves.size()) {
            return whole ? List.of() : List.of(root());
        }
        int split = split();
        return old <= split
                ? join(left(split).subproof(old, whole), right(split).root())
                : join(right(split).subproof(old - split, false), left(split).root());
    }

    PlainTree left(int size) {
        return new PlainTree(leaves.subList(0, size));
    }

    private PlainTree right(int from) {
        return new PlainTree(leaves.subList(from, leaves.size()));
    }

    private int split() {
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return split;
    }

    private static List<Hash> join(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}

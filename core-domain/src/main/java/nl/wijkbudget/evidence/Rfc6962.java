package nl.wijkbudget.evidence;

import java.security.MessageDigest;

/** How the tree hashes: a leaf and a node can never be taken for each other. */
public final class Rfc6962 {
    /** The root of a tree without leaves. */
    public static final Hash EMPTY = Hash.ofAll();

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Rfc6962() {}

    public static Hash leaf(byte[] entry) {
        MessageDigest digest = Hash.sha256();
        digest.update(LEAF);
        digest.update(entry);
        return Hash.ofDigest(digest);
    }

    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = Hash.sha256();
        digest.update(NODE);
        left.addTo(digest);
        right.addTo(digest);
        return Hash.ofDigest(digest);
    }

    /** Of a tree of more than one leaf: how many are in its left half. */
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}

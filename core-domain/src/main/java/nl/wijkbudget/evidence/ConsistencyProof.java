package nl.wijkbudget.evidence;

import java.util.ArrayList;
import java.util.List;

/** Shows that a tree is the beginning of another (RFC 6962 §2.1.2). */
public record ConsistencyProof(long from, long to, List<Hash> hashes) {
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    public static ConsistencyProof of(long from, long to, Nodes nodes) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A tree of " + from + " is not the beginning of one of " + to);
        }
        List<Hash> hashes = new ArrayList<>();
        if (from > 0 && from < to) {
            collect(from, 0, to, true, nodes, hashes);
        }
        return new ConsistencyProof(from, to, hashes);
    }

    private static void collect(long old, long from, long to, boolean whole, Nodes nodes, List<Hash> hashes) {
        if (old == to) {
            if (!whole) {
                hashes.add(nodes.root(from, to));
            }
            return;
        }
        long middle = from + Rfc6962.split(to - from);
        if (old <= middle) {
            collect(old, from, middle, whole, nodes, hashes);
            hashes.add(nodes.root(middle, to));
        } else {
            collect(old, middle, to, false, nodes, hashes);
            hashes.add(nodes.root(from, middle));
        }
    }

    /** Whether it leads from one root to the other, with nothing left over; about an empty tree nothing can be shown. */
    public boolean connects(Hash old, Hash present) {
        if (from <= 0 || from > to) {
            return false;
        }
        if (from == to) {
            return hashes.isEmpty() && old.equals(present);
        }
        int start = Long.bitCount(from) == 1 ? 0 : 1;
        if (hashes.size() < start) {
            return false;
        }
        Hash seed = start == 0 ? old : hashes.get(0);
        return walk(seed, hashes.subList(start, hashes.size()), old, present);
    }

    private boolean walk(Hash seed, List<Hash> rest, Hash old, Hash present) {
        int up = Long.numberOfTrailingZeros(from);
        long place = (from - 1) >> up;
        long last = (to - 1) >> up;
        Hash left = seed;
        Hash whole = seed;
        for (Hash sibling : rest) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                left = Rfc6962.node(sibling, left);
                whole = Rfc6962.node(sibling, whole);
                int skip = (place & 1) == 1 ? 0 : Math.min(Long.numberOfTrailingZeros(place), 63);
                place = place >> skip;
                last = last >> skip;
            } else {
                whole = Rfc6962.node(whole, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && left.equals(old) && whole.equals(present);
    }
}

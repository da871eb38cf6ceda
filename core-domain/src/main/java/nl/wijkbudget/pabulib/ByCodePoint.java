package nl.wijkbudget.pabulib;

import java.util.Comparator;
import java.util.List;

/** Texts by code point, as other programs sort them: {@code String} itself compares parts of characters. */
final class ByCodePoint implements Comparator<String> {
    static final ByCodePoint ORDER = new ByCodePoint();
    /** The same for lists: by the first text that differs, and the shorter one first. */
    static final Comparator<List<String>> LISTS = ByCodePoint::compareLists;

    private ByCodePoint() {}

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int index = 0; index < length; index++) {
            char left = one.charAt(index);
            char right = other.charAt(index);
            if (left != right) {
                return Integer.compare(rank(left), rank(right));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Halves of a pair stand for characters above all those of one half. */
    private static int rank(char character) {
        return Character.isSurrogate(character) ? character + Character.MAX_VALUE : character;
    }

    private static int compareLists(List<String> one, List<String> other) {
        int size = Math.min(one.size(), other.size());
        for (int index = 0; index < size; index++) {
            int order = ORDER.compare(one.get(index), other.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}

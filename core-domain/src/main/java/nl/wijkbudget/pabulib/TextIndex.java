package nl.wijkbudget.pabulib;

import java.util.Arrays;

/** Texts, each there once, numbered from zero as they come; all in one array, so that a million of them stay small. */
final class TextIndex {
    /** No such text. */
    static final int NONE = -1;

    private static final int NUMBER = 32;

    private char[] texts = new char[256];
    private int[] ends = new int[16];
    /** Per slot the hash of a text above and its number plus one below; zero where there is none. */
    private long[] slots = new long[32];

    private int size;

    int size() {
        return size;
    }

    /** The number of the text between two positions, or {@link #NONE}. */
    int find(char[] buffer, int from, int to) {
        return (int) slots[slot(hash(buffer, from, to), buffer, from, to)] - 1;
    }

    /** Whether the text is new; then it has the next number. */
    boolean add(char[] buffer, int from, int to) {
        int hash = hash(buffer, from, to);
        int slot = slot(hash, buffer, from, to);
        if (slots[slot] != 0) {
            return false;
        }
        append(buffer, from, to);
        slots[slot] = (long) hash << NUMBER | size;
        if (size * 2 > slots.length) {
            spread();
        }
        return true;
    }

    private void append(char[] buffer, int from, int to) {
        int start = start(size);
        int end = Math.addExact(start, to - from);
        if (end > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(end, texts.length + texts.length / 2));
        }
        System.arraycopy(buffer, from, texts, start, to - from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[size++] = end;
    }

    private int start(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    /** Where the text is, or the empty slot where it would go. */
    private int slot(int hash, char[] buffer, int from, int to) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && !isThere(slots[slot], hash, buffer, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isThere(long entry, int hash, char[] buffer, int from, int to) {
        int text = (int) entry - 1;
        return (int) (entry >>> NUMBER) == hash && Arrays.equals(texts, start(text), ends[text], buffer, from, to);
    }

    private void spread() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                int slot = (int) (entry >>> NUMBER) & (slots.length - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = entry;
            }
        }
    }

    private static int hash(char[] buffer, int from, int to) {
        int hash = 0;
        for (int index = from; index < to; index++) {
            hash = 31 * hash + buffer[index];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}

package nl.wijkbudget.poll;

import java.util.Comparator;
import java.util.List;

/** Texts in order of their code points, which is that of their bytes in UTF-8 and not quite that of Java. */
public final class CodePoints {
    public static final Comparator<String> ORDER = CodePoints::compare;
    /** The same for lists: by the first text that differs, and the shorter one first. */
    public static final Comparator<List<String>> LISTS = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == one.length() || at == other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return Integer.compare(weight(one.charAt(at)), weight(other.charAt(at)));
    }

    private static int compare(List<String> one, List<String> other) {
        int size = Math.min(one.size(), other.size());
        for (int at = 0; at < size; at++) {
            int order = compare(one.get(at), other.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Surrogates stand for code points above all others. */
    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}

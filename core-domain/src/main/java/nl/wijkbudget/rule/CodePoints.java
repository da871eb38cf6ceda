package nl.wijkbudget.rule;

import java.util.Comparator;

/** Texts in order of their code points, which is that of their bytes in UTF-8 and not quite that of Java. */
public final class CodePoints {
    public static final Comparator<String> ORDER = CodePoints::compare;

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

    /** Surrogates stand for code points above all others. */
    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}

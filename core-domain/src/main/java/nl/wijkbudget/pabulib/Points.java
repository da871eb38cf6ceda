package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The points on one ballot, exactly as given: whole numbers with as many decimals as were written.
 *
 * <p>They are short enough to fit in an int with all decimals that points may have.
 */
final class Points {
    /** As many decimals as points may have. */
    static final int MOST_DECIMALS = 3;

    private static final int MOST_DIGITS = 6;

    private int[] digits = new int[16];
    private int[] decimals = new int[16];
    private int size;
    private boolean whole = true;

    void clear() {
        size = 0;
        whole = true;
    }

    int size() {
        return size;
    }

    /** Adds the number between two positions; false when it is none, or longer than points ever are. */
    boolean add(char[] buffer, int from, int to) {
        boolean negative = from < to && buffer[from] == '-';
        int first = negative ? from + 1 : from;
        int mark = digitsFrom(buffer, first, to);
        int end = mark < to && buffer[mark] == '.' ? digitsFrom(buffer, mark + 1, to) : mark;
        int places = Math.max(0, end - mark - 1);
        boolean good = end == to
                && mark > first
                && mark - first <= MOST_DIGITS
                && places <= MOST_DECIMALS
                && (mark == end || places > 0);
        if (good) {
            int value = valueOf(buffer, first, end);
            keep(negative ? -value : value, places);
        }
        return good;
    }

    /** Puts the points at one index at an earlier one too. */
    void move(int from, int to) {
        if (from < size) {
            digits[to] = digits[from];
            decimals[to] = decimals[from];
        }
    }

    void cut(int count) {
        size = Math.min(size, count);
    }

    /** The number without its decimal mark, with exactly so many decimals; at least those that count. */
    int digits(int index, int places) {
        int value = digits[index];
        for (int at = decimals[index]; at < places; at++) {
            value *= 10;
        }
        for (int at = decimals[index]; at > places; at--) {
            value /= 10;
        }
        return value;
    }

    /** Its decimals without zeros at the end. */
    int decimalsThatCount(int index) {
        int places = decimals[index];
        for (int value = digits[index]; places > 0 && value % 10 == 0; value /= 10) {
            places--;
        }
        return places;
    }

    BigDecimal get(int index) {
        return BigDecimal.valueOf(digits[index], decimals[index]);
    }

    BigDecimal sum() {
        if (whole) {
            return BigDecimal.valueOf(
                    Arrays.stream(digits, 0, size).asLongStream().sum());
        }
        return toList().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal lowest() {
        return whole
                ? BigDecimal.valueOf(Arrays.stream(digits, 0, size).min().orElseThrow())
                : Collections.min(toList());
    }

    BigDecimal highest() {
        return whole
                ? BigDecimal.valueOf(Arrays.stream(digits, 0, size).max().orElseThrow())
                : Collections.max(toList());
    }

    List<BigDecimal> toList() {
        List<BigDecimal> points = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            points.add(get(index));
        }
        return points;
    }

    private void keep(int value, int places) {
        if (size == digits.length) {
            digits = Arrays.copyOf(digits, size * 2);
            decimals = Arrays.copyOf(decimals, size * 2);
        }
        digits[size] = value;
        decimals[size] = places;
        size++;
        whole &= places == 0;
    }

    /** The number without its decimal mark. */
    private static int valueOf(char[] buffer, int from, int to) {
        int value = 0;
        for (int index = from; index < to; index++) {
            value = buffer[index] == '.' ? value : value * 10 + buffer[index] - '0';
        }
        return value;
    }

    private static int digitsFrom(char[] buffer, int from, int to) {
        int end = from;
        while (end < to && buffer[end] >= '0' && buffer[end] <= '9') {
            end++;
        }
        return end;
    }
}

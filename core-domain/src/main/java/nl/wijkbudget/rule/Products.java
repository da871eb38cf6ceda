package nl.wijkbudget.rule;

/** Exact comparison of products too large for a long. */
final class Products {
    private Products() {}

    /** The sign of {@code a * b + c * d}, for numbers below two to the power of 62. */
    static int signOfSum(long a, long b, long c, long d) {
        long low = a * b;
        long sum = low + c * d;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        long high = Math.multiplyHigh(a, b) + Math.multiplyHigh(c, d) + carry;
        return high != 0 ? Long.signum(high) : sum == 0 ? 0 : 1;
    }
}

package nl.wijkbudget.round;

/**
 * The transparency log up to and with the event that closed a vote: nobody can have known its root before.
 *
 * @param size how many leaves it has, one more than the position of {@link VotingClosed}
 * @param root of RFC 6962, 64 lower-case hexadecimal digits
 */
public record ClosingTree(long size, String root) {
    public ClosingTree {
        if (size < 1 || !LotSeed.FORM.matcher(root).matches()) {
            throw new IllegalArgumentException("A tree has leaves and a root of 64 hexadecimal digits: " + root);
        }
    }
}

package nl.wijkbudget.rule;

import org.jspecify.annotations.Nullable;

/** A project that its supporters can pay for, and what a unit of utility costs them, from below and from above. */
final class Bid {
    final int project;
    final double estimate;
    final double window;
    final double low;
    final double high;

    @Nullable
    Rate exact;

    /**
     * @param estimate the rate, to within the window
     * @param same what a unit of weight gets out of the project
     */
    Bid(int project, double estimate, double window, long same) {
        this.project = project;
        this.estimate = estimate;
        this.window = window;
        low = estimate * (1 - 2 * window) / same * (1 - 2 * VoterMoney.ULP);
        high = estimate * (1 + 2 * window) / same * (1 + 2 * VoterMoney.ULP);
    }
}

package nl.wijkbudget.reason;

import java.util.Locale;
import java.util.stream.Stream;

/** What the figures beside a reason mean; money is in the smallest unit of the poll. */
public enum Figure {
    /** The price of the project. */
    COST(true),
    BUDGET(true),
    /** What was left to spend when the project had its turn. */
    AVAILABLE(true),
    /** What was missing to pay it. */
    MISSING(true),
    /** The shares of its supporters together before anything was bought. */
    SUPPORTERS_HAD(true),
    /** What its supporters had left together. */
    SUPPORTERS_LEFT(true),
    /** Ballots that get something out of the project. */
    SUPPORTERS(false),
    /** Supporters that paid. */
    PAYERS(false),
    /** Its place in the order of selection, or in the order of a rule that only orders; from 1. */
    PLACE(false);

    private final boolean money;

    Figure(boolean money) {
        this.money = money;
    }

    public boolean isMoney() {
        return money;
    }

    /** As it is written, like {@code supporters-left}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Figure of(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}

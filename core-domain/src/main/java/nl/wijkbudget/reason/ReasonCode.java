package nl.wijkbudget.reason;

import java.util.Locale;
import java.util.stream.Stream;

/** Why a project was funded or not; the codes are frozen, because texts and other programs go by them. */
public enum ReasonCode {
    /** It fitted when its turn came. */
    FUNDED,
    /** Its supporters bought it from their shares. */
    FUNDED_BY_SUPPORTERS,
    /** Wanted by someone and without a price. */
    FUNDED_FREE,
    /** The method left it; the completion paid it from what was left. */
    FUNDED_BY_COMPLETION,
    /** It did not fit, and so much of its price was left that the rules fund it as the last one. */
    FUNDED_BY_OVERRUN,
    /** It only has a place in an order; this rule funds nothing. */
    RANKED,
    /** It costs more than all the money there is. */
    DEARER_THAN_THE_BUDGET,
    /** It cost more than what was left when its turn came. */
    DOES_NOT_FIT,
    /** As {@link #DOES_NOT_FIT}, and the count ended there. */
    STOPPED_HERE,
    /** The count had ended at a project before it. */
    AFTER_THE_STOP,
    BELOW_THRESHOLD,
    /** Another project was funded that cannot go together with it. */
    EXCLUDED_BY,
    NO_SUPPORT,
    /** Under Equal Shares: the shares of all its supporters together are less than its price. */
    SUPPORTERS_CANNOT_PAY_FROM_THE_START,
    /** Under Equal Shares: its supporters could have paid, and other projects they chose were bought before. */
    SUPPORTERS_SPENT_ELSEWHERE,
    /** The projects funded have the highest total, and this one is not among them. */
    NOT_IN_BEST_SET;

    /** As it is written, like {@code does-not-fit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ReasonCode of(String code) {
        return Stream.of(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

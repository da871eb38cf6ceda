package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Fraction;

/**
 * Who paid for a project under Equal Shares, or could have: money in the smallest unit of the poll.
 *
 * @param perUnit what is paid per unit of utility by those who can; the rule takes the lowest. Of a project that was not
 *     bought: its price over the utility of its supporters
 * @param total what the supporters paid together: the price; of a project that was not bought, what they have left
 * @param full supporters that paid as much as any; of a project that was not bought, those who have something left
 * @param partial supporters that paid all they had left, which was less
 * @param broke supporters that had nothing left before
 */
public record Payment(Fraction perUnit, Fraction total, int full, int partial, int broke) {}

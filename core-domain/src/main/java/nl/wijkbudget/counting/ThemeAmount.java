package nl.wijkbudget.counting;

import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;

/** What a theme got of the money that a vote divided, and how many tokens were given to it. */
public record ThemeAmount(ThemeId theme, long tokens, Money amount) {}

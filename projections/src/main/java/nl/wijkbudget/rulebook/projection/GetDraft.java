package nl.wijkbudget.rulebook.projection;

import nl.wijkbudget.identity.RoundId;

/** By which rules would this round vote, as adopted or amended last? Empty while none were adopted. */
public record GetDraft(RoundId round) {}

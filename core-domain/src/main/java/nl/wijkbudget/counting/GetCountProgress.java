package nl.wijkbudget.counting;

import nl.wijkbudget.identity.RoundId;

/** How far is the count of this round that goes on? Empty when none does, in the process that was asked. */
public record GetCountProgress(RoundId round) {}

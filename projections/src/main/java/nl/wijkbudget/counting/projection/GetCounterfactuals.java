package nl.wijkbudget.counting.projection;

import nl.wijkbudget.identity.RoundId;

/** What would other rules have made of the ballots of this result? Empty until they were compared. */
public record GetCounterfactuals(RoundId round) {}

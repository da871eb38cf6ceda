package nl.wijkbudget.counting;

import nl.wijkbudget.rulebook.RulebookHash;

/** What was in the box at closing, with the rulebook in force then. */
public record BoxContents(RulebookHash hash, Election election, BallotsCounted ballots) {}

package nl.wijkbudget.round.projection;

import java.util.List;

/** Rounds, the newest first. */
public record RoundList(List<RoundLine> rounds) {}

package nl.wijkbudget.round.projection;

import java.time.Instant;
import nl.wijkbudget.round.Phase;

/** A round in a list. */
public record RoundLine(String round, String neighbourhood, String title, Phase phase, Instant plannedAt) {}

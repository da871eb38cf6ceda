package nl.wijkbudget.audit.projection;

import java.time.Instant;

/** Which decision was the last one before this moment? Empty when there was none yet. */
public record FindLastDecision(Instant before) {}

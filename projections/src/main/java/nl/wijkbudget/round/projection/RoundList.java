package nl.wijkbudget.round.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of rounds, the newest first; next is the cursor of the following page, null on the last. */
public record RoundList(List<RoundLine> rounds, @Nullable String next) {}

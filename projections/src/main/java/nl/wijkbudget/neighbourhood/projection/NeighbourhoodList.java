package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of neighbourhoods by name; next is the cursor of the following page, null on the last. */
public record NeighbourhoodList(
        List<NeighbourhoodLine> neighbourhoods, @Nullable String next) {}

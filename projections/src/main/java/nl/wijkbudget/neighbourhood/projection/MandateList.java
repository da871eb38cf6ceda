package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;

/** The mandates of one actor, by neighbourhood and name. */
public record MandateList(List<Held> mandates) {
    /** A mandate and where it is for. */
    public record Held(String neighbourhood, MandateLine mandate) {}
}

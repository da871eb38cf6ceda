package nl.wijkbudget.view.projection;

import java.util.Map;

/** A kind of view of which everything follows from what bundles of evidence open. */
public interface PublicView {
    /** The processing group that keeps its tables. */
    String group();

    /** What stands in the tables, to be written as JSON, by the name of the view. */
    Map<String, ?> shown();
}

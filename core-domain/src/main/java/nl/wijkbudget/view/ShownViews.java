package nl.wijkbudget.view;

import java.util.List;

/** All public views as they stand after the event at a position, in the order of their names. */
public record ShownViews(long position, List<ViewDigest> digests) {
    public ShownViews {
        digests = List.copyOf(digests);
    }
}

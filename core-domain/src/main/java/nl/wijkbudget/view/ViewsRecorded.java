package nl.wijkbudget.view;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ViewsId;
import org.axonframework.serialization.Revision;

/**
 * What all public views showed was put down.
 *
 * @param moment where the decision stands in the log that asked for it
 * @param position the last event that they reflect, the decision itself or a later one
 */
@Revision("1")
public record ViewsRecorded(ViewsId views, long moment, long position, List<ViewDigest> digests) implements Decision {
    public ViewsRecorded {
        digests = List.copyOf(digests);
    }
}

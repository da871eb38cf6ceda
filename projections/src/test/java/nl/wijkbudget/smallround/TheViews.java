package nl.wijkbudget.smallround;

import java.util.List;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.view.ViewDigest;
import nl.wijkbudget.view.ViewsRecorded;

/** What pages showed. */
public final class TheViews {
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);

    private TheViews() {}

    public static void areRecorded(Chronicle chronicle) {
        chronicle.decided(
                ENGINE,
                ViewsId.after(40),
                new ViewsRecorded(ViewsId.after(40), 40, 41, List.of(new ViewDigest("projects", "a".repeat(64)))));
    }
}

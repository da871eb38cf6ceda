package nl.wijkbudget.neighbourhood;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/** The mandates of a neighbourhood: who may decide what, and when. */
public record MandateRegister(NeighbourhoodId neighbourhood, Map<MandateId, Mandate> mandates) {
    public MandateRegister {
        mandates = Map.copyOf(mandates);
    }

    /** Refuses unless the actor, in this role, holds a mandate for this competence at this instant. */
    public void require(Authority authority, Competence competence, Instant when) {
        refuse(new MandateQuestion(this, authority, when, competence, null).objection());
    }

    /** The same for a decision on a project of this theme, which a mandate of that theme alone covers as well. */
    void requireFor(ThemeId theme, Authority authority, Competence competence, Instant when) {
        refuse(new MandateQuestion(this, authority, when, competence, theme).objection());
    }

    /** Refuses unless the actor, in this role, holds a mandate at this instant, whatever it is for. */
    void requireAny(Authority authority, Instant when) {
        refuse(new MandateQuestion(this, authority, when, null, null).objection());
    }

    /** Whether {@link #require} would pass. */
    public boolean allows(Authority authority, Competence competence, Instant when) {
        return new MandateQuestion(this, authority, when, competence, null).objection() == null;
    }

    private static void refuse(@Nullable Refusal objection) {
        if (objection != null) {
            throw new Rejection(objection);
        }
    }

    MandateRegister with(MandateId id, Mandate mandate) {
        Map<MandateId, Mandate> changed = new HashMap<>(mandates);
        changed.put(id, mandate);
        return new MandateRegister(neighbourhood, changed);
    }
}

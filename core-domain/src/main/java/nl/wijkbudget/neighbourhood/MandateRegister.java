package nl.wijkbudget.neighbourhood;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.AnyMandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateDoesNotCover;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsForAnotherRole;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotInForce;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotYours;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsUnknown;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/** The mandates of a neighbourhood: who may decide what, and when. */
public record MandateRegister(NeighbourhoodId neighbourhood, Map<MandateId, Mandate> mandates) {
    public MandateRegister {
        mandates = Map.copyOf(mandates);
    }

    /** Refuses unless the actor, in this role, holds a mandate for this competence at this instant. */
    public void require(Authority authority, Competence competence, Instant when) {
        MandateId id = authority.mandate();
        if (id == null) {
            throw new Rejection(new MandateIsMissing(competence));
        }
        Refusal objection = objection(id, authority, competence, when);
        if (objection != null) {
            throw new Rejection(objection);
        }
    }

    /** Refuses unless the actor, in this role, holds a mandate at this instant, whatever it is for. */
    void requireAny(Authority authority, Instant when) {
        MandateId id = authority.mandate();
        if (id == null) {
            throw new Rejection(new AnyMandateIsMissing());
        }
        Refusal objection = objection(id, authority, when);
        if (objection != null) {
            throw new Rejection(objection);
        }
    }

    /** Whether {@link #require} would pass. */
    public boolean allows(Authority authority, Competence competence, Instant when) {
        MandateId id = authority.mandate();
        return id != null && objection(id, authority, competence, when) == null;
    }

    MandateRegister with(MandateId id, Mandate mandate) {
        Map<MandateId, Mandate> changed = new HashMap<>(mandates);
        changed.put(id, mandate);
        return new MandateRegister(neighbourhood, changed);
    }

    private @Nullable Refusal objection(MandateId id, Authority authority, Competence competence, Instant when) {
        Mandate mandate = mandates.get(id);
        boolean covers = mandate == null || mandate.competences().contains(competence);
        Refusal objection = objection(id, authority, when);
        if (covers || (objection != null && !(objection instanceof MandateIsNotInForce))) {
            return objection;
        }
        return new MandateDoesNotCover(id, competence);
    }

    private @Nullable Refusal objection(MandateId id, Authority authority, Instant when) {
        Mandate mandate = mandates.get(id);
        if (mandate == null) {
            return new MandateIsUnknown(id, neighbourhood);
        }
        if (!mandate.holder().equals(authority.actor())) {
            return new MandateIsNotYours(id, authority.actor());
        }
        if (mandate.role() != authority.role()) {
            return new MandateIsForAnotherRole(id, authority.role());
        }
        boolean inForce = !when.isBefore(mandate.from()) && when.isBefore(mandate.until());
        return inForce ? null : new MandateIsNotInForce(id, mandate.from(), mandate.until());
    }
}

package nl.wijkbudget.neighbourhood;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.AnyMandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateDoesNotCover;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsForAnotherRole;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotInForce;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsNotYours;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsOfOneTheme;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsUnknown;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * May this actor, who names a mandate or none, decide this now? A no names those of the actor's mandates that would do.
 *
 * @param competence what must be covered; null where any mandate will do
 * @param theme of the project that is decided on; null where it is not about one
 */
record MandateQuestion(
        MandateRegister register,
        Authority authority,
        Instant when,
        @Nullable Competence competence,
        @Nullable ThemeId theme) {
    @Nullable
    Refusal objection() {
        MandateId id = authority.mandate();
        return id == null ? missing() : objection(id, register.mandates().get(id));
    }

    private Refusal missing() {
        return competence == null ? new AnyMandateIsMissing(instead()) : new MandateIsMissing(competence, instead());
    }

    private @Nullable Refusal objection(MandateId id, @Nullable Mandate mandate) {
        if (mandate == null) {
            return new MandateIsUnknown(id, register.neighbourhood());
        }
        if (!mandate.holder().equals(authority.actor())) {
            return new MandateIsNotYours(id, authority.actor());
        }
        if (mandate.role() != authority.role()) {
            return new MandateIsForAnotherRole(id, authority.role(), instead());
        }
        if (!covers(mandate)) {
            return new MandateDoesNotCover(id, Objects.requireNonNull(competence), instead());
        }
        if (!isOfTheTheme(mandate)) {
            return new MandateIsOfOneTheme(id, Objects.requireNonNull(mandate.theme()), instead());
        }
        return isInForce(mandate) ? null : new MandateIsNotInForce(id, mandate.from(), mandate.until(), instead());
    }

    private List<OtherMandate> instead() {
        return register.mandates().entrySet().stream()
                .filter(held -> held.getValue().holder().equals(authority.actor()))
                .filter(held -> covers(held.getValue()) && isOfTheTheme(held.getValue()))
                .filter(held -> isInForce(held.getValue()))
                .map(held -> new OtherMandate(held.getKey(), held.getValue().role()))
                .sorted(Comparator.comparing(other -> other.mandate().value()))
                .toList();
    }

    private boolean covers(Mandate mandate) {
        return competence == null || mandate.competences().contains(competence);
    }

    private boolean isOfTheTheme(Mandate mandate) {
        return competence == null || mandate.theme() == null || mandate.theme().equals(theme);
    }

    private boolean isInForce(Mandate mandate) {
        return !when.isBefore(mandate.from()) && when.isBefore(mandate.until());
    }
}

package nl.wijkbudget.round;

import java.time.Clock;
import java.time.Instant;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.round.RoundRefusal.WindowIsOver;
import nl.wijkbudget.rulebook.KnownRules;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.VotingWindow;

/** All that a round asks of the world around it: who may decide and who must approve, what the candidates are, which rules can be counted, what was fixed at closing, what time it is. */
public record RoundOffice(
        Neighbourhoods neighbourhoods,
        Projects projects,
        KnownRules rules,
        ClosingTrees trees,
        Approvals approvals,
        Clock clock) {
    void requireOrganiser(NeighbourhoodId neighbourhood, Authority authority) {
        neighbourhoods.of(neighbourhood).requireMandate(authority, Competence.ORGANISE_ROUND, now());
    }

    /** Whoever bears a responsibility in the neighbourhood may contribute to a lot, whatever the mandate is for. */
    void requireContributor(NeighbourhoodId neighbourhood, Authority authority) {
        neighbourhoods.of(neighbourhood).requireAnyMandate(authority, now());
    }

    Instant now() {
        return clock.instant();
    }

    void requireTimeLeft(VotingWindow window) {
        if (window.isOverAt(now())) {
            throw new Rejection(new WindowIsOver(window.closesAt()));
        }
    }

    /** Refuses a draft that no vote could be held by in this neighbourhood. */
    void check(RulebookDraft draft, NeighbourhoodId neighbourhood) {
        draft.check(rules);
        NeighbourhoodProfile profile = neighbourhoods.of(neighbourhood);
        draft.form().dividedThemes().forEach(profile::requireTheme);
    }

    /** The rulebook with titles, themes, prices and pots as they are now, or a refusal. */
    Rulebook freeze(RulebookDraft draft, RoundProfile round) {
        check(draft, round.neighbourhood());
        Nomination nomination = new Nomination(round.round(), projects, draft);
        return draft.freeze(draft.candidates().stream().map(nomination::of).toList(), round.currency());
    }
}

package nl.wijkbudget.rulebook.projection;

import java.util.Optional;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RulebookAdopted;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rules that were adopted last, for who prepares a vote or wants to change its rules. */
@ProcessingGroup("rulebook.draft")
public class DraftProjection {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DraftRows drafts;

    DraftProjection(DraftRows drafts) {
        this.drafts = drafts;
    }

    @EventHandler
    void on(RulebookAdopted event) {
        keep(event.round(), event.draft());
    }

    @EventHandler
    void on(RulebookAmended event) {
        keep(event.round(), draft(event.rulebook()));
    }

    @ResetHandler
    void reset() {
        drafts.deleteAllInBatch();
    }

    @QueryHandler
    Optional<RulebookDraft> answer(GetDraft query) {
        return drafts.findById(query.round().value()).map(row -> JSON.readValue(row.draft, RulebookDraft.class));
    }

    private void keep(RoundId round, RulebookDraft draft) {
        drafts.save(new DraftRow(round.value(), JSON.writeValueAsString(draft)));
    }

    private static RulebookDraft draft(Rulebook frozen) {
        return new RulebookDraft(
                frozen.candidates().stream().map(Candidate::project).toList(),
                frozen.form(),
                frozen.rule(),
                frozen.pots(),
                frozen.tieRule(),
                frozen.window(),
                frozen.eligibility(),
                frozen.channels(),
                frozen.top());
    }
}

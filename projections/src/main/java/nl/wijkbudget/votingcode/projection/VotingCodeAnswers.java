package nl.wijkbudget.votingcode.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.votingcode.BallotTally;
import nl.wijkbudget.votingcode.CodeBatchVoided;
import nl.wijkbudget.votingcode.CodeReplaced;
import nl.wijkbudget.votingcode.CodeTally;
import nl.wijkbudget.votingcode.CodeVoided;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.CodesPosted;
import nl.wijkbudget.votingcode.VotingCodesProfile;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Counts codes as the domain counts them, by the same fold. */
public class VotingCodeAnswers {
    private final CodeBatchRows batches;
    private final CodeLetterRows letters;
    private final CodeRoundRows rounds;

    VotingCodeAnswers(CodeBatchRows batches, CodeLetterRows letters, CodeRoundRows rounds) {
        this.batches = batches;
        this.letters = letters;
        this.rounds = rounds;
    }

    @QueryHandler
    VotingCodeCounts answer(GetVotingCodes query) {
        String round = query.round().value();
        List<CodeBatchRow> issued = batches.findByRoundOrderByFirstLetter(round);
        VotingCodesProfile profile = profile(query.round(), issued);
        CodeRoundRow row = rounds.findById(round).orElseGet(() -> new CodeRoundRow(round));
        if (profile == null) {
            return new VotingCodeCounts(round, 0, 0, 0, 0, 0, row.votes, List.of(), null, false);
        }
        return new VotingCodeCounts(
                round,
                profile.issued(),
                profile.posted(),
                profile.voided(),
                profile.replaced(),
                profile.working(),
                row.votes,
                issued.stream()
                        .map(batch -> new VotingCodeCounts.Batch(
                                batch.batch, batch.firstLetter, batch.letters, batch.posted, batch.voided))
                        .toList(),
                reconciled(profile, row),
                row.keyDestroyed);
    }

    private @Nullable VotingCodesProfile profile(RoundId round, List<CodeBatchRow> issued) {
        List<Object> events = new ArrayList<>();
        for (CodeBatchRow row : issued) {
            CodeBatchId batch = new CodeBatchId(row.batch);
            events.add(new CodesIssued(round, batch, row.firstLetter, row.letters, "", 0));
            if (row.posted) {
                events.add(new CodesPosted(round, batch));
            }
            if (row.voided) {
                events.add(new CodeBatchVoided(round, batch));
            }
        }
        for (CodeLetterRow row : letters.findByRoundOrderByLetter(round.value())) {
            Integer replacement = row.replacement;
            events.add(
                    replacement == null
                            ? new CodeVoided(round, row.letter)
                            : new CodeReplaced(round, row.letter, replacement));
        }
        return VotingCodesProfile.of(events);
    }

    private static VotingCodeCounts.@Nullable Reconciled reconciled(VotingCodesProfile profile, CodeRoundRow row) {
        if (row.used == null) {
            return null;
        }
        CodeTally codes = new CodeTally(
                profile.issued(), profile.posted(), row.used, known(row.unused), profile.voided(), profile.replaced());
        return new VotingCodeCounts.Reconciled(
                codes,
                new BallotTally(known(row.byCode), known(row.onPaper), known(row.atTables), known(row.withdrawn)));
    }

    private static int known(@Nullable Integer figure) {
        return Objects.requireNonNull(figure);
    }
}

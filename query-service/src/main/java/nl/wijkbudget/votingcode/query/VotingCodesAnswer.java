package nl.wijkbudget.votingcode.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.votingcode.projection.GetVotingCodes;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How many voting codes of a round were made, posted, voided and replaced, and whether they balance with the ballots. */
@Tag(name = "Stemcodes")
@RestController
@Answers({"round.overview", "votingcode.codes"})
public final class VotingCodesAnswer {
    private final Questions questions;

    public VotingCodesAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/stemcodes")
    VotingCodeCounts get(@PathVariable RoundId round) {
        questions.find(new GetRound(round), RoundDetail.class, round);
        return questions.ask(new GetVotingCodes(round), VotingCodeCounts.class);
    }
}

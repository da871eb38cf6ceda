package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.counting.CountProgress;
import nl.wijkbudget.counting.GetCountProgress;
import nl.wijkbudget.counting.projection.CountList;
import nl.wijkbudget.counting.projection.ListCounts;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.Unanswered;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.votingcode.projection.GetVotingCodes;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** From a closed vote to a certified result: check the codes, count, and certify or reject; the address says which count. */
@Controller
@Shows({"round.overview", "neighbourhood.register", "votingcode.codes", "counting.result", "ballot.turnout"})
public final class CountPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public CountPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/rondes/{round}/tellen")
    String show(
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "") String doe,
            @RequestParam(defaultValue = "") String telling,
            Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        List<Result> counts =
                questions.ask(new ListCounts(round), CountList.class).counts();
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("closed", isClosed(detail));
        model.addAttribute("codes", questions.ask(new GetVotingCodes(round), VotingCodeCounts.class));
        model.addAttribute("counts", counts);
        CountStanding standing = CountStanding.of(questions, round, words);
        CountProgress underWay = questions
                .findIfAnyoneKnows(new GetCountProgress(round), CountProgress.class)
                .orElse(CountStanding.none(round));
        model.addAttribute("standing", standing.text(underWay, counts));
        model.addAttribute("bar", standing.bar(underWay));
        model.addAttribute("following", CountId.of(round, counts.size() + 1).value());
        if (doe.equals("vaststellen") || doe.equals("afwijzen")) {
            model.addAttribute("chosen", chosen(counts, telling));
            model.addAttribute("act", doe.equals("vaststellen") ? "certify" : "reject");
        }
        return "tellen";
    }

    private static boolean isClosed(RoundDetail round) {
        return round.phase() != Phase.ABANDONED && round.phase().compareTo(Phase.COUNTING) >= 0;
    }

    private static Result chosen(List<Result> counts, String count) {
        return counts.stream()
                .filter(run -> run.count().equals(count))
                .findFirst()
                .orElseThrow(() -> Unanswered.unknown(count));
    }
}

package nl.wijkbudget.counting.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.counting.Reach;
import nl.wijkbudget.counting.projection.CountList;
import nl.wijkbudget.counting.projection.Counterfactuals;
import nl.wijkbudget.counting.projection.GetCounterfactuals;
import nl.wijkbudget.counting.projection.GetResult;
import nl.wijkbudget.counting.projection.ListCounts;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rule.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a round: order, reasons, ties, other rules, and what anyone needs to count again. */
@Controller
@Shows({"counting.result", "round.overview", "neighbourhood.register"})
public final class ResultPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;
    private final RuleWords rules;

    public ResultPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
        rules = new RuleWords(words);
    }

    @GetMapping("/rondes/{round}/uitslag")
    String show(@PathVariable RoundId round, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Optional<Result> result = questions.find(new GetResult(round), Result.class);
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("result", result.orElse(null));
        model.addAttribute(
                "counts", questions.ask(new ListCounts(round), CountList.class).counts());
        result.ifPresent(found -> fill(model, found, detail));
        return "uitslag";
    }

    private void fill(Model model, Result result, RoundDetail round) {
        Locale language = words.language().locale();
        NumberText numbers = rules.numbers();
        List<ResultLine> lines = ResultLine.of(result, new ResultWords(result, language, round.currency()), numbers);
        List<StepLine> steps = StepLine.of(result, numbers);
        model.addAttribute("lines", lines);
        model.addAttribute("steps", steps);
        model.addAttribute(
                "chosen",
                lines.stream().filter(line -> line.standing().funded()).count());
        model.addAttribute("votesChart", lines.isEmpty() ? "" : new VotesChart(lines, words).svg());
        model.addAttribute("stepsChart", steps.isEmpty() ? "" : new StepsChart(steps, words, round.currency()).svg());
        model.addAttribute(
                "points",
                result.outcome().standings().stream().anyMatch(standing -> standing.points() != standing.votes()));
        model.addAttribute(
                "money", result.outcome().steps().stream().anyMatch(step -> step.verdict() != Verdict.RANKED));
        model.addAttribute("ties", TieLine.of(result, numbers));
        model.addAttribute("rule", result.rule() == null ? "" : rules.of(result.rule()));
        Reach reach = result.outcome().reach();
        model.addAttribute("served", reach == null ? "" : numbers.percent(reach.served(), reach.ballots()));
        model.addAttribute("themes", ThemeLine.of(result.themes(), numbers));
        Optional<Counterfactuals> compared =
                questions.find(new GetCounterfactuals(new RoundId(result.round())), Counterfactuals.class);
        model.addAttribute(
                "alternatives",
                compared.map(found -> AlternativeLine.of(found, result, rules)).orElse(List.of()));
        model.addAttribute(
                "outOfReach",
                compared.map(found -> found.outOfReach().stream().map(rules::of).toList())
                        .orElse(List.of()));
    }
}

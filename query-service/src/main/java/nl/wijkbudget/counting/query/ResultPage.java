package nl.wijkbudget.counting.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbudget.counting.projection.CountList;
import nl.wijkbudget.counting.projection.GetResult;
import nl.wijkbudget.counting.projection.ListCounts;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a round: order, reasons, ties, and what anyone needs to count again. */
@Controller
@Shows({"counting.result", "round.overview"})
public final class ResultPage {
    private final Questions questions;

    public ResultPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/rondes/{round}/uitslag")
    String show(@PathVariable RoundId round, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Optional<Result> result = questions.find(new GetResult(round), Result.class);
        model.addAttribute("round", detail);
        model.addAttribute("result", result.orElse(null));
        model.addAttribute("lines", result.map(ResultLine::of).orElse(List.of()));
        model.addAttribute("ties", result.map(TieLine::of).orElse(List.of()));
        model.addAttribute("titles", result.map(ResultPage::titles).orElse(Map.of()));
        model.addAttribute(
                "counts", questions.ask(new ListCounts(round), CountList.class).counts());
        return "uitslag";
    }

    private static Map<String, String> titles(Result result) {
        return result.outcome().steps().stream()
                .map(step -> step.project().value())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), project -> ResultLine.title(result, project)));
    }
}

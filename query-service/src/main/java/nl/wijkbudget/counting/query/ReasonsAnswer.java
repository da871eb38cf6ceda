package nl.wijkbudget.counting.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wijkbudget.counting.Change;
import nl.wijkbudget.counting.Grounds;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.projection.GetResult;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** For each project why it was funded or not and how little would have changed that, in the language asked for. */
@Tag(name = "Rondes")
@RestController
@Answers({"counting.result", "round.overview"})
public final class ReasonsAnswer {
    private final Questions questions;

    public ReasonsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/uitslag/redenen")
    ResponseEntity<Explained> get(
            @PathVariable RoundId round,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "nl") String accepted) {
        Result result = questions.find(new GetResult(round), Result.class, round);
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Locale language = language(accepted);
        ResultWords words = new ResultWords(result, language, detail.currency());
        List<Why> reasons = result.outcome().standings().stream()
                .map(standing -> Why.of(standing, words))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(new Explained(result.count(), reasons));
    }

    private static Locale language(String accepted) {
        Locale first = ReasonWords.LANGUAGES.get(0);
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), ReasonWords.LANGUAGES);
            return Objects.requireNonNullElse(found, first);
        } catch (IllegalArgumentException malformed) {
            return first;
        }
    }

    /** The projects in the order of the result. */
    record Explained(String count, List<Why> reasons) {}

    /** The sentences are empty where the count kept no grounds or margin. */
    record Why(
            ProjectId project,
            boolean funded,
            @Nullable Grounds grounds,
            String sentence,
            @Nullable Change margin,
            String change) {
        static Why of(Standing standing, ResultWords words) {
            return new Why(
                    standing.project(),
                    standing.funded(),
                    standing.grounds(),
                    words.why(standing),
                    standing.margin(),
                    words.change(standing));
        }
    }
}

package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.history.StoredFile;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rule.Verdict;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A count of before reasons were kept says as much as it did, and nothing that it did not know. */
class VotesCountedOfRevision1Test {
    @Test
    void is_read_with_its_lead_and_order_of_selection() throws IOException, URISyntaxException {
        VotesCounted counted = read("/history/counting/VotesCounted-1.json");

        assertThat(counted.engine()).isEqualTo("wijkbudget-count-1");
        assertThat(counted.rule()).isNull();
        assertThat(counted.outcome())
                .isEqualTo(new Outcome(
                        List.of(
                                standing(1, "speeltuin", 154, 1_000_000, Fraction.of(19), null),
                                standing(2, "moestuin", 135, 400_000, Fraction.ZERO, 1),
                                standing(3, "tuinbank", 135, 100_001, null, null)),
                        List.of(
                                step("speeltuin", 1_000_000, 500_000, Verdict.SKIPPED_TOO_EXPENSIVE),
                                step("moestuin", 400_000, 500_000, Verdict.FUNDED),
                                step("tuinbank", 100_001, 100_000, Verdict.SKIPPED_TOO_EXPENSIVE)),
                        List.of(new Tie(Fraction.of(135), ids("moestuin", "tuinbank"), TieRule.PROJECT_ID, true)),
                        List.of(),
                        null));
    }

    private static VotesCounted read(String golden) throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(VotesCountedOfRevision1Test.class.getResource(golden))
                .toURI());
        return JsonMapper.builder()
                .build()
                .readValue(new StoredFile(file).upcast().getData(), VotesCounted.class);
    }

    private static Standing standing(
            int rank, String project, int votes, long cents, @Nullable Fraction lead, @Nullable Integer selected) {
        return new Standing(
                rank,
                new ProjectId(project),
                votes,
                votes,
                Money.ofCents(cents),
                selected != null,
                lead,
                selected,
                null,
                null);
    }

    private static Step step(String project, long cents, long available, Verdict verdict) {
        return new Step(
                new ProjectId(project),
                new PotId("groen"),
                Money.ofCents(cents),
                Money.ofCents(available),
                verdict,
                null,
                null);
    }
}

package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.Selection.Score;
import org.junit.jupiter.api.Test;

class BallotDigestTest {
    /** The digest was made with {@code sha256sum} from the lines in the description of {@link BallotDigest}. */
    @Test
    void is_that_of_the_documented_lines() {
        List<CountedBallot> ballots = List.of(
                ballot("7f3a", Channel.ONLINE, new Selection.Chosen(ids("speeltuin", "moestuin"))),
                ballot("90c1", Channel.PAPER, new Selection.Ranked(ids("moestuin"))),
                ballot(
                        "a44e",
                        Channel.DESK,
                        new Selection.Scored(List.of(
                                new Score(new ProjectId("moestuin"), 3), new Score(new ProjectId("speeltuin"), 0)))),
                ballot("b051", Channel.ONLINE, new Selection.Chosen(List.of())));

        assertThat(BallotDigest.of(ballots))
                .isEqualTo("e881f5eb203fd6df31b7b98a2ecb7cc01b8a4b9dad7971eb264df4d677169858");
    }

    private static CountedBallot ballot(String id, Channel channel, Selection selection) {
        return new CountedBallot(new BallotId("wijk-2026." + id), channel, selection);
    }
}

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
    /** The digest was made elsewhere, from the notation in the description of {@link BallotDigest}. */
    @Test
    void is_that_of_the_documented_notation() {
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
                .isEqualTo("a0c9fc2954dc38580d7d33e91be5d867695718715ed0b59cfc3a7100cf64e24a");
    }

    private static CountedBallot ballot(String id, Channel channel, Selection selection) {
        return new CountedBallot(new BallotId("wijk-2026." + id), channel, selection);
    }
}

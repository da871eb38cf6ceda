package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.round.RoundStory.ABANDONED;
import static nl.wijkbudget.round.RoundStory.ADOPTED;
import static nl.wijkbudget.round.RoundStory.AGENDA_ADOPTED;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.CLOSED;
import static nl.wijkbudget.round.RoundStory.COUNTED;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundProfileTest {
    private static final List<Object> STORY =
            List.of(PROPOSING, ASSESSING, ADOPTED, VOTING, COUNTING, COUNTED, AGENDA_ADOPTED, CLOSED, ABANDONED);

    @Test
    void starts_with_the_plan() {
        assertThat(RoundProfile.of(PLANNED))
                .isEqualTo(new RoundProfile(ROUND, WIJK, "Voorbeeldwijk 2026", "EUR", Phase.PLANNED, null));
    }

    @Test
    void follows_the_events_through_the_phases() {
        assertThat(profiles().stream().map(RoundProfile::phase))
                .containsExactly(
                        Phase.PLANNED,
                        Phase.PROPOSING,
                        Phase.ASSESSING,
                        Phase.ASSESSING,
                        Phase.VOTING,
                        Phase.COUNTING,
                        Phase.COUNTED,
                        Phase.AGENDA_ADOPTED,
                        Phase.CLOSED,
                        Phase.ABANDONED);
    }

    @Test
    void accepts_proposals_while_proposing() {
        assertThat(profiles().stream().filter(RoundProfile::acceptsProposals).map(RoundProfile::phase))
                .containsExactly(Phase.PROPOSING);
    }

    @Test
    void accepts_assessments_until_voting_opens() {
        assertThat(profiles().stream().filter(RoundProfile::acceptsAssessments).map(RoundProfile::phase))
                .containsExactly(Phase.PROPOSING, Phase.ASSESSING, Phase.ASSESSING);
    }

    @Test
    void remembers_the_certified_count() {
        List<RoundProfile> profiles = profiles();
        assertThat(profiles.get(STORY.indexOf(COUNTED)).result()).isNull();
        assertThat(profiles.get(STORY.indexOf(COUNTED) + 1).result()).isEqualTo(RoundStory.COUNT);
        assertThat(profiles.get(profiles.size() - 1).result()).isEqualTo(RoundStory.COUNT);
    }

    private static List<RoundProfile> profiles() {
        List<RoundProfile> profiles = new ArrayList<>(List.of(RoundProfile.of(PLANNED)));
        for (Object event : STORY) {
            profiles.add(profiles.get(profiles.size() - 1).after(event));
        }
        return profiles;
    }
}

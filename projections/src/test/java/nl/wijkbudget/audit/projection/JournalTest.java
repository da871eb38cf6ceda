package nl.wijkbudget.audit.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.smallround.Chronicle.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.agenda.InformationRequested;
import nl.wijkbudget.ballot.PaperVotesEntered;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.projection.PastEvent;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.round.RoundClosed;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.SmallRound;
import nl.wijkbudget.smallround.TheAgenda;
import nl.wijkbudget.smallround.TheIdeas;
import nl.wijkbudget.smallround.TheVote;
import nl.wijkbudget.smallround.TheWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@ProjectionTest
class JournalTest {
    private static final String GROUP = "audit.journal";

    private final Scenario scenario;

    JournalTest(Scenario scenario) {
        this.scenario = scenario;
    }

    private static final long NEWEST = Long.MAX_VALUE;

    @BeforeEach
    void a_vote_and_work_after_it() {
        scenario.given((Object[]) Chronicle.of(TheVote::isCast, TheWork::isDone).events())
                .followedBy(GROUP);
    }

    @Test
    void no_ballot_is_in_it_but_the_stack_of_paper_and_the_table_are() {
        DecisionList list = list(new ListDecisions(null, null, "ballot", NEWEST, 10));

        assertThat(list)
                .isEqualTo(new DecisionList(
                        List.of(
                                entered(8, "TableVotesEntered", "table:tafel-1", list, 0),
                                entered(7, "PaperVotesEntered", "paper-batch:stapel-1", list, 1)),
                        null));
    }

    private static DecisionLine entered(int position, String event, String stream, DecisionList list, int place) {
        String content = list.decisions().get(place).content();
        return new DecisionLine(
                position, at(position), "ballot", event, stream, "balie", "DESK", "balie", null, content, null, null);
    }

    @Test
    void its_content_is_the_event_as_json() {
        String content = list(new ListDecisions("paper-batch:stapel-1", null, null, NEWEST, 1))
                .decisions()
                .get(0)
                .content();

        assertThat(JsonMapper.builder().build().readValue(content, PaperVotesEntered.class))
                .isEqualTo(new PaperVotesEntered(new PaperBatchId("stapel-1"), ROUND, 2, "ab".repeat(32)));
    }

    @Test
    void what_changed_in_some_streams_after_a_position_is_found_the_newest_first() {
        Set<String> streams = Set.of("delivery:feest", "delivery:tuin");
        List<DecisionLine> all =
                changes(new ListChanges(streams, new LogPosition(8), 100)).decisions();

        assertThat(all)
                .extracting(DecisionLine::position)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSizeGreaterThan(5);
        long oldest = all.get(all.size() - 1).position();
        assertThat(changes(new ListChanges(streams, new LogPosition(oldest), 100))
                        .decisions())
                .as("not the position itself")
                .isEqualTo(all.subList(0, all.size() - 1));
        assertThat(changes(new ListChanges(streams, new LogPosition(8), 2)))
                .isEqualTo(new DecisionList(all.subList(0, 2), all.get(1).position()));
    }

    @Test
    void the_last_decision_before_a_moment_is_found() {
        assertThat(lastBefore(at(8)))
                .hasValueSatisfying(last -> assertThat(last.position()).isEqualTo(7));
        assertThat(lastBefore(at(8).plusNanos(1_000)))
                .hasValueSatisfying(last -> assertThat(last.position()).isEqualTo(8));
        assertThat(lastBefore(at(0))).isEmpty();
    }

    private Optional<DecisionLine> lastBefore(Instant moment) {
        return scenario.finds(new FindLastDecision(moment), DecisionLine.class);
    }

    private DecisionList changes(ListChanges query) {
        return scenario.answer(query, DecisionList.class);
    }

    @Test
    void pages_go_from_new_to_old() {
        DecisionList first = list(new ListDecisions("delivery:feest", "contactpersoon", "delivery", NEWEST, 2));
        DecisionList last = list(new ListDecisions("delivery:feest", "contactpersoon", "delivery", 17, 2));

        assertThat(summary(first)).containsExactly("18 ProjectStopped Geen vergunning", "17 ProgressReported null");
        assertThat(first.next()).isEqualTo(17);
        assertThat(summary(last)).containsExactly("16 ProjectStarted null");
        assertThat(last.next()).isNull();
    }

    @Test
    void nobody_else_decided_anything() {
        assertThat(list(new ListDecisions(null, "niemand", null, NEWEST, 10)))
                .isEqualTo(new DecisionList(List.of(), null));
    }

    @Test
    void it_tells_what_caused_a_decision_and_what_it_all_began_with() {
        scenario.given(PastEvent.of(new RoundClosed(ROUND))
                        .with(Wijk.ORGANISER.toMetaData())
                        .with(Map.of("causationId", "cause", "correlationId", "beginning")))
                .followedBy(GROUP);

        DecisionLine line = list(new ListDecisions(null, null, "round", NEWEST, 1))
                .decisions()
                .get(0);

        assertThat(List.of(String.valueOf(line.causation()), String.valueOf(line.correlation())))
                .containsExactly("cause", "beginning");
    }

    @Test
    void every_decision_of_a_whole_round_is_in_it() {
        PastEvent[] history = SmallRound.history();
        scenario.given((Object[]) history).followedBy(GROUP);

        assertThat(list(new ListDecisions(null, null, null, NEWEST, 1_000)).decisions().stream()
                        .filter(line -> line.position() >= 19)
                        .map(DecisionLine::event)
                        .sorted())
                .containsExactlyElementsOf(Stream.of(history)
                        .map(PastEvent::payload)
                        .filter(Decision.class::isInstance)
                        .map(event -> event.getClass().getSimpleName())
                        .sorted()
                        .toList());
    }

    @Test
    void a_text_of_any_length_is_kept_whole() {
        String text = "?".repeat(1_200_000);
        scenario.given(PastEvent.of(new InformationRequested(TheAgenda.AGENDA, TheIdeas.PARTY, text))
                        .with(Wijk.FRONT_RUNNER.toMetaData()))
                .followedBy(GROUP);

        assertThat(list(new ListDecisions(null, null, "agenda", NEWEST, 1)).decisions())
                .singleElement()
                .extracting(DecisionLine::content)
                .asString()
                .contains(text);
    }

    @Test
    void a_page_of_nothing_cannot_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ListDecisions(null, null, null, NEWEST, 0));
    }

    private DecisionList list(ListDecisions query) {
        return scenario.answer(query, DecisionList.class);
    }

    private static List<String> summary(DecisionList list) {
        return list.decisions().stream()
                .map(line -> line.position() + " " + line.event() + " " + line.reason())
                .toList();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "journal");
    }
}

package nl.wijkbudget.rulebook;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static nl.wijkbudget.rulebook.SampleVote.ranked;
import static nl.wijkbudget.rulebook.SampleVote.scored;
import static nl.wijkbudget.rulebook.SampleVote.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** These texts stand in logs: what is read here must be read for ever, and written the same. */
class FormsAndSelectionsInJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(new BallotForm.Approval(1, 2), "{'kind':'approval','minimum':1,'maximum':2}"),
                arguments(
                        new BallotForm.PointsPerPlace(List.of(3, 2, 1)),
                        "{'kind':'points-per-place','points':[3,2,1]}"),
                arguments(new BallotForm.Knapsack(Money.of(5)), "{'kind':'knapsack','limit':500}"),
                arguments(new BallotForm.Cumulative(10, 6), "{'kind':'cumulative','total':10,'perProject':6}"),
                arguments(
                        new BallotForm.Cumulative(10, 6, 4),
                        "{'kind':'cumulative','total':10,'perProject':6,'minimum':4}"),
                arguments(new BallotForm.Scores(-1, 3), "{'kind':'scores','lowest':-1,'highest':3}"),
                arguments(
                        new BallotForm.ApprovalPerTheme(3, 2), "{'kind':'approval-per-theme','perTheme':3,'jokers':2}"),
                arguments(new BallotForm.Ranking(1, 3), "{'kind':'ranking','minimum':1,'maximum':3}"),
                arguments(
                        new BallotForm.Tokens(List.of(GREEN, TOGETHER), 10, 6),
                        "{'kind':'tokens','themes':['groen','samen'],'total':10,'perTheme':6}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_read_and_written_the_same(BallotForm form, String json) {
        String text = json.replace('\'', '"');
        assertThat(JSON.writeValueAsString(form)).isEqualTo(text);
        assertThat(JSON.readValue(text, BallotForm.class)).isEqualTo(form);
    }

    static Stream<Arguments> selections() {
        return Stream.of(
                arguments(chosen(GARDEN, BENCH), "{'kind':'chosen','projects':['buurttuin','bankje']}"),
                arguments(ranked(GARDEN, BENCH), "{'kind':'ranked','projects':['buurttuin','bankje']}"),
                arguments(
                        scored(new Selection.Score(GARDEN, 2)),
                        "{'kind':'scored','scores':[{'project':'buurttuin','points':2}]}"),
                arguments(
                        tokens(new Selection.Share(GREEN, 4)),
                        "{'kind':'tokens','shares':[{'theme':'groen','tokens':4}]}"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void a_selection_is_read_and_written_the_same(Selection selection, String json) {
        String text = json.replace('\'', '"');
        assertThat(JSON.writeValueAsString(selection)).isEqualTo(text);
        assertThat(JSON.readValue(text, Selection.class)).isEqualTo(selection);
    }
}

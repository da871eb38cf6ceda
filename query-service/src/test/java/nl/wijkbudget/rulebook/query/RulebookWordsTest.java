package nl.wijkbudget.rulebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.page.query.Language;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RulebookWordsTest {
    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private static final ThemeId GREEN = new ThemeId("groen");
    private static final PotId POT = new PotId("wijkpot");
    private static final List<Candidate> STANDING = List.of(
            new Candidate(new ProjectId("p1"), "Buurttuin", GREEN, Money.of(4_000), POT, OPENS),
            new Candidate(new ProjectId("p2"), "Bankje", GREEN, Money.of(1_200), POT, OPENS));
    private static final BallotForm ANY = new BallotForm.Approval(0, 2);

    private final RulebookWords words = new RulebookWords(new Words(bundle(), Language.DUTCH::locale));

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(new BallotForm.Approval(1, 1), "U kiest één project."),
                arguments(new BallotForm.Approval(1, 2), "U kiest minimaal 1 en maximaal 2 projecten."),
                arguments(new BallotForm.ApprovalPerTheme(3, 0), "U kiest maximaal 3 projecten per thema."),
                arguments(
                        new BallotForm.ApprovalPerTheme(3, 2),
                        "U kiest maximaal 3 projecten per thema. Met een joker kiest u er nog 2, uit elk thema."),
                arguments(
                        new BallotForm.Ranking(1, 2),
                        "U zet minimaal 1 en maximaal 2 projecten op volgorde. Uw eerste keuze staat bovenaan."),
                arguments(
                        new BallotForm.Ranking(2, 2),
                        "U zet alle projecten op volgorde. Uw eerste keuze staat bovenaan."),
                arguments(
                        new BallotForm.Cumulative(10, 6), "U verdeelt maximaal 10 punten, en maximaal 6 per project."),
                arguments(
                        new BallotForm.Cumulative(10, 6, 8),
                        "U verdeelt minimaal 8 en maximaal 10 punten, en maximaal 6 per project."));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void say_how_one_votes(BallotForm form, String sentence) {
        assertThat(words.of(rulebook(form, TieRule.PROJECT_ID, Map.of()))).contains(sentence);
    }

    @Test
    void say_of_tokens_nothing_about_projects() {
        BallotForm tokens = new BallotForm.Tokens(List.of(GREEN, new ThemeId("verkeer")), 10, 6);
        assertThat(words.of(rulebook(List.of(), tokens, "divide-by-tokens", TieRule.PROJECT_ID, Map.of())))
                .containsExactly(
                        "U verdeelt maximaal 10 muntjes over thema’s, en maximaal 6 per thema. De thema’s zijn: groen, verkeer.",
                        "Wij verdelen het geld over de thema’s. Elk biljet telt even zwaar.",
                        "In pot wijkpot zit EUR\u00a09.000,00.",
                        "Stemmen kan van 2 maart 2026 09:00 tot 2 maart 2026 10:00.",
                        "Wie mag stemmen: iedereen.",
                        "Stemmen kan: online, aan tafel in een bijeenkomst.");
    }

    @Test
    void say_what_channels_weigh_and_what_an_empty_one_means() {
        assertThat(words.of(rulebook(ANY, TieRule.PROJECT_ID, Map.of("weights", "TABLE 1/3; ONLINE 2/3"))))
                .containsSubsequence(
                        "Alle stemmen online samen tellen voor 2/3.",
                        "Alle stemmen aan tafel in een bijeenkomst samen tellen voor 1/3.",
                        "Per stemweg rekenen wij uit welk deel een project krijgt. Komt er op één manier geen stem binnen, dan beslissen de andere. Wie op elke manier een stemrecht heeft, mag op elke manier stemmen.");
    }

    @Test
    void name_projects_as_on_the_ballot() {
        assertThat(words.of(rulebook(ANY, TieRule.LOT, Map.of("exclusions", "p1 p2", "lot", "p2 p1"))))
                .contains(
                        "Van deze projecten krijgt er hoogstens één geld: Buurttuin, Bankje.",
                        "Het lot gaf deze volgorde: Bankje, Buurttuin.",
                        "Bij evenveel beslist het lot. Dat is al getrokken.");
    }

    @Test
    void say_the_other_parameters_one_by_one() {
        assertThat(words.of(rulebook(
                        ANY, TieRule.PROJECT_ID, Map.of("completion", "add1", "minimum-votes", "25", "onbekend", "x"))))
                .contains(
                        "Blijft er geld over? Dan gaat het deel van iedere stemmer omhoog en tellen wij opnieuw.",
                        "Een project heeft minstens 25 stemmen nodig.",
                        "Instelling onbekend: x.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order-only",
                "most-votes-first-skip",
                "most-votes-first-stop",
                "votes-per-euro",
                "equal-shares",
                "phragmen-stop",
                "phragmen-skip",
                "best-set",
                "divide-by-tokens"
            })
    void explain_every_rule(String rule) {
        assertThat(words.of(rulebook(STANDING, ANY, rule, TieRule.PROJECT_ID, Map.of())))
                .doesNotContain(rule);
    }

    @ParameterizedTest
    @EnumSource(TieRule.class)
    void explain_every_tie_rule(TieRule tieRule) {
        assertThat(words.of(rulebook(ANY, tieRule, Map.of()))).doesNotContain(tieRule.name());
    }

    private static Rulebook rulebook(BallotForm form, TieRule tieRule, Map<String, String> parameters) {
        return rulebook(STANDING, form, "most-votes-first-skip", tieRule, parameters);
    }

    private static Rulebook rulebook(
            List<Candidate> candidates, BallotForm form, String rule, TieRule tieRule, Map<String, String> parameters) {
        return new Rulebook(
                candidates,
                form,
                new RuleChoice(rule, RuleChoice.Measure.VOTES, parameters),
                List.of(new Pot(POT, Money.of(9_000), null)),
                tieRule,
                new VotingWindow(OPENS, OPENS.plusSeconds(3_600)),
                new EligibilityPolicy("iedereen", null),
                Set.of(Channel.ONLINE, Channel.TABLE),
                10,
                "EUR");
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("nl.wijkbudget.rulebook.query.messages", "nl.wijkbudget.ballot.query.messages");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}

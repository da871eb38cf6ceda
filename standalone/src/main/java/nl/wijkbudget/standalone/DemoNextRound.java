package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.NEXT_ROUND;
import static nl.wijkbudget.standalone.Demo.WIJK;
import static nl.wijkbudget.standalone.DemoPeople.APPROVER;
import static nl.wijkbudget.standalone.DemoPeople.ASSESSOR;
import static nl.wijkbudget.standalone.DemoPeople.FRONT_RUNNER;
import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.round.LotSeed;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.CommitSeed;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.votingcode.command.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The next round of the demo, in its voting week: with some votes in the box, and letters left for who wants to try. */
record DemoNextRound(DemoPeople people, BallotPapers papers, DemoLetters letters, Instant now) {
    static final int VOTES = 30;

    private static final Logger LOG = LoggerFactory.getLogger(DemoNextRound.class);
    private static final int TO_TRY = 10;
    private static final Money LIMIT = Money.of(50_000);
    private static final List<DemoProject> PROJECTS = DemoProject.next();

    void open() {
        people.does(ORGANISER, new PlanRound(NEXT_ROUND, WIJK, "Wijkdeal De Wijert, tweede keer (voorbeeld)", "EUR"));
        people.does(ORGANISER, new OpenProposals(NEXT_ROUND));
        int resident = 1;
        for (DemoProject project : PROJECTS) {
            people.does(
                    DemoPeople.resident(resident++),
                    new ProposeProject(project.project(), NEXT_ROUND, WIJK, project.proposal()));
        }
        people.does(ORGANISER, new CloseProposals(NEXT_ROUND));
        for (DemoProject project : PROJECTS) {
            people.does(ASSESSOR, new EstimateCost(project.project(), project.price()));
            people.does(ASSESSOR.because("Het kan, en het past."), new DeclareFeasible(project.project()));
        }
        people.does(ORGANISER, new AdoptRulebook(NEXT_ROUND, draft()));
        commit(FRONT_RUNNER, '1');
        commit(ASSESSOR, '2');
        commit(APPROVER, '3');
        people.does(ORGANISER, new OpenVoting(NEXT_ROUND));
        vote(papers.of(NEXT_ROUND).hash());
    }

    /** To a seed that anyone can guess: a demo has no secrets. */
    private void commit(Authority contributor, char digit) {
        LotSeed seed = new LotSeed(String.valueOf(digit).repeat(64));
        people.does(contributor, new CommitSeed(NEXT_ROUND, seed.commitmentIn(NEXT_ROUND)));
    }

    private void vote(RulebookHash rulebook) {
        Random tastes = new Random(2027);
        int before = Math.min(letters.used(NEXT_ROUND), VOTES);
        if (before == VOTES) {
            return;
        }
        List<Letter> posted = letters.post(people, NEXT_ROUND, VOTES - before);
        for (int voter = 0; voter < VOTES; voter++) {
            Selection choice = basket(tastes);
            if (voter >= before) {
                letters.cast(NEXT_ROUND, posted.get(voter - before), rulebook, choice);
            }
        }
        String codes = posted.subList(VOTES - before, VOTES - before + TO_TRY).stream()
                .map(letter -> letter.code().printed())
                .collect(Collectors.joining(" "));
        LOG.info("To vote yourself on /rondes/{}/stemmen, take a code: {}", NEXT_ROUND.value(), codes);
    }

    private Selection basket(Random tastes) {
        List<ProjectId> chosen = new ArrayList<>();
        Money left = LIMIT;
        for (DemoProject project : PROJECTS) {
            if (tastes.nextInt(1_000) < project.appeal() && !project.price().exceeds(left)) {
                chosen.add(project.project());
                left = left.minus(project.price());
            }
        }
        return new Selection.Chosen(chosen);
    }

    private RulebookDraft draft() {
        return new RulebookDraft(
                PROJECTS.stream().map(DemoProject::project).toList(),
                new BallotForm.Knapsack(LIMIT),
                RuleChoice.of("equal-shares", RuleChoice.Measure.VOTES),
                List.of(new Pot(new PotId("wijkdeal"), LIMIT, null)),
                TieRule.COMMITTED_LOT,
                new VotingWindow(now, now.plus(Duration.ofDays(14))),
                new EligibilityPolicy("Iedereen van 12 jaar en ouder die in De Wijert woont", 12),
                Set.of(Channel.ONLINE, Channel.PAPER, Channel.TABLE),
                5);
    }
}

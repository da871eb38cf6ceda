package nl.wijkbudget.round.command;

import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.round.VotingOpened;
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

/** Brings a small round as far as the vote: three projects that cost EUR 900 together, and a pot of EUR 700. */
public record RoundToVote(CommandSide side) {
    public static final ProjectId GARDEN = new ProjectId("tuin");
    public static final ProjectId KITCHEN = new ProjectId("keuken");
    public static final ProjectId TREES = new ProjectId("bomen");
    public static final PotId POT = new PotId("pot");

    public static final RulebookDraft RULES = new RulebookDraft(
            List.of(GARDEN, KITCHEN, TREES),
            new BallotForm.Approval(1, 2),
            RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.VOTES),
            List.of(new Pot(POT, Money.of(700), null)),
            TieRule.LOWER_COST,
            new VotingWindow(NOW.minusSeconds(60), NOW.plusSeconds(3_600)),
            new EligibilityPolicy("Iedereen van 12 jaar en ouder die in de wijk woont", 12),
            Set.of(Channel.ONLINE, Channel.PAPER),
            2);

    /** The neighbourhood, its themes, partners and mandates. */
    public void establish() {
        side.send(ORGANISER, new EstablishNeighbourhood(WIJK, "Voorbeeldwijk", 12_260));
        side.send(ORGANISER, new DefineTheme(WIJK, GREEN, "Groen"));
        side.send(ORGANISER, new DefineTheme(WIJK, TOGETHER, "Samen"));
        side.send(ORGANISER, new AdmitPartner(WIJK, MUNICIPALITY, "Gemeente"));
        side.send(ORGANISER, new AdmitPartner(WIJK, CORPORATION, "Corporatie"));
        Wijk.PROFILE
                .mandates()
                .mandates()
                .forEach((id, mandate) -> side.send(ORGANISER, new GrantMandate(WIJK, id, mandate)));
    }

    /** Residents propose, assessors judge. */
    public void propose() {
        side.send(ORGANISER, new PlanRound(ROUND, WIJK, "Voorbeeldwijk kiest", "EUR"));
        side.send(ORGANISER, new OpenProposals(ROUND));
        propose(RESIDENT, GARDEN, GREEN);
        propose(NEIGHBOUR, KITCHEN, TOGETHER);
        propose(NEIGHBOUR, TREES, GREEN);
        side.send(ORGANISER, new CloseProposals(ROUND));
        assess(GARDEN, 400);
        assess(KITCHEN, 300);
        assess(TREES, 200);
    }

    public void openVoting() {
        side.send(ORGANISER, new AdoptRulebook(ROUND, RULES));
        side.send(ORGANISER, new OpenVoting(ROUND));
    }

    public void vote(String voter, ProjectId... choices) {
        side.sendUnsigned(ballot(voter, choices));
    }

    public CastVote ballot(String voter, ProjectId... choices) {
        BallotId ballot = BallotId.of(ROUND, new VoterId(voter));
        return new CastVote(ballot, ROUND, hash(), Channel.ONLINE, new Selection.Chosen(List.of(choices)));
    }

    public RulebookHash hash() {
        return side.messagesOf(ROUND).stream()
                .map(message -> message.getPayload())
                .filter(VotingOpened.class::isInstance)
                .map(event -> ((VotingOpened) event).hash())
                .findFirst()
                .orElseThrow();
    }

    private void propose(Authority proposer, ProjectId project, ThemeId theme) {
        side.send(
                proposer,
                new ProposeProject(
                        project, ROUND, WIJK, new Proposal(theme, "Plan " + project.value(), "Een voorbeeld.", true)));
    }

    private void assess(ProjectId project, long euros) {
        Authority assessor = Wijk.ASSESSOR.because("Er is overlegd met de indiener.");
        side.send(assessor, new EstimateCost(project, Money.of(euros)));
        side.send(assessor, new DeclareFeasible(project));
    }
}

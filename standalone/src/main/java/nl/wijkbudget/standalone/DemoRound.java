package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.ROUND;
import static nl.wijkbudget.standalone.Demo.WIJK;
import static nl.wijkbudget.standalone.DemoPeople.APPROVER;
import static nl.wijkbudget.standalone.DemoPeople.ASSESSOR;
import static nl.wijkbudget.standalone.DemoPeople.CHAIR;
import static nl.wijkbudget.standalone.DemoPeople.FRONT_RUNNER;
import static nl.wijkbudget.standalone.DemoPeople.ORGANISER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.CombineItems;
import nl.wijkbudget.agenda.AgendaCommand.DeferItem;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.agenda.AgendaCommand.EndorseItem;
import nl.wijkbudget.agenda.AgendaCommand.EscalateItem;
import nl.wijkbudget.agenda.AgendaCommand.RequestInformation;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectCommand.AnswerFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.AskFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.ProjectCommand.SupportProject;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;

/** The round of the demo, from the first idea to the adopted agenda. */
record DemoRound(DemoPeople people, BallotPapers papers, DemoLetters letters, Instant now) {
    static final AgendaId AGENDA = AgendaId.of(ROUND);

    private static final List<DemoProject> PROJECTS = DemoProject.all();
    private static final QuestionId WHERE = new QuestionId("plek");

    void propose() {
        people.does(ORGANISER, new PlanRound(ROUND, WIJK, "Wijkdeal De Wijert (voorbeeld)", "EUR"));
        people.does(ORGANISER, new OpenProposals(ROUND));
        int resident = 1;
        for (DemoProject project : PROJECTS) {
            people.does(
                    DemoPeople.resident(resident),
                    new ProposeProject(project.project(), ROUND, WIJK, project.proposal()));
            for (int supporter = 1; supporter <= project.appeal() / 60; supporter++) {
                people.does(DemoPeople.resident(resident + supporter), new SupportProject(project.project()));
            }
            resident++;
        }
        people.does(ORGANISER, new CloseProposals(ROUND));
    }

    void assess() {
        ProjectId skating = new ProjectId("skatebaan");
        people.does(ASSESSOR, new AskFeasibilityQuestion(skating, WHERE, "Op welk plein moet de skatebaan komen?"));
        people.does(
                DemoPeople.resident(12),
                new AnswerFeasibilityQuestion(skating, WHERE, "Naast de sporthal. Daar stoort het niemand."));
        for (DemoProject project : PROJECTS) {
            people.does(ASSESSOR, new EstimateCost(project.project(), project.price()));
            people.does(
                    ASSESSOR.because("Past in de wijk, er is een plek voor en iemand onderhoudt het."),
                    new DeclareFeasible(project.project()));
        }
    }

    void vote() {
        people.does(ORGANISER, new AdoptRulebook(ROUND, draft()));
        people.does(ORGANISER, new OpenVoting(ROUND));
        new DemoVotes(people, letters, papers.of(ROUND).hash(), PROJECTS).cast();
        people.does(
                ORGANISER.because("Dit is een voorbeeld: de stemweek duurt hier een paar tellen."),
                new CloseVoting(ROUND));
        CountId count = CountId.of(ROUND, 1);
        people.does(ORGANISER, new CountVotes(count, ROUND));
        letters.reconcile(people, ROUND);
        people.does(APPROVER.because("De telling is nagekeken en klopt."), new CertifyResult(count));
        people.does(FRONT_RUNNER, new DraftAgenda(AGENDA, ROUND, count));
    }

    void decide() {
        people.does(
                FRONT_RUNNER.because("Veel stemmen en een team dat klaarstaat."),
                new EndorseItem(AGENDA, new ProjectId("wijkkeuken")));
        people.does(
                FRONT_RUNNER.because("De grond moet eerst worden onderzocht."),
                new DeferItem(AGENDA, new ProjectId("speelbos")));
        people.does(
                CHAIR.because("Zelfde straat, zelfde hovenier."),
                new CombineItems(AGENDA, new ProjectId("buurtmoestuin"), List.of(new ProjectId("geveltuinen"))));
        people.does(
                CHAIR.because("Zonder begeleiding komt er niemand."),
                new RequestInformation(
                        AGENDA, new ProjectId("huiswerkplek"), "Wie begeleidt de huiswerkplek in de vakanties?"));
        people.does(
                CHAIR.because("De weg is van de gemeente."),
                new EscalateItem(AGENDA, new ProjectId("veilige-oversteek"), "Gemeente, afdeling verkeer"));
        people.does(CHAIR.because("De koplopers zijn het eens."), new AdoptAgenda(AGENDA));
    }

    private RulebookDraft draft() {
        return new RulebookDraft(
                PROJECTS.stream().map(DemoProject::project).toList(),
                new BallotForm.Approval(1, 5),
                RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.VOTES),
                List.of(new Pot(new PotId("wijkdeal"), Money.of(150_000), null)),
                TieRule.EARLIER_SUBMISSION,
                new VotingWindow(now, now.plus(Duration.ofDays(7))),
                new EligibilityPolicy("Iedereen van 12 jaar en ouder die in De Wijert woont", 12),
                Set.of(Channel.ONLINE, Channel.PAPER),
                10);
    }
}

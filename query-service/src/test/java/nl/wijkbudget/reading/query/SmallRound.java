package nl.wijkbudget.reading.query;

import static nl.wijkbudget.Wijk.AREA;
import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.AgendaItem;
import nl.wijkbudget.agenda.ItemDeferred;
import nl.wijkbudget.agenda.ItemEndorsed;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.counting.Alternative;
import nl.wijkbudget.counting.AppliedRule;
import nl.wijkbudget.counting.BallotsCounted;
import nl.wijkbudget.counting.Change;
import nl.wijkbudget.counting.Grounds;
import nl.wijkbudget.counting.Outcome;
import nl.wijkbudget.counting.PotOutcome;
import nl.wijkbudget.counting.Reach;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.RulesCompared;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.counting.Tie;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.delivery.Evidence;
import nl.wijkbudget.delivery.EvidenceAttached;
import nl.wijkbudget.delivery.MilestoneReached;
import nl.wijkbudget.delivery.ProgressReported;
import nl.wijkbudget.delivery.ProjectStarted;
import nl.wijkbudget.delivery.TeamAssigned;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.ledger.AccountId;
import nl.wijkbudget.ledger.BudgetAllocated;
import nl.wijkbudget.ledger.ContributionReceived;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.FundOpened;
import nl.wijkbudget.ledger.FundsCommitted;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.PaymentRecorded;
import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.AreaDrawn;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.MandateGranted;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.neighbourhood.PartnerAdmitted;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.neighbourhood.ThemeDefined;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.project.CostEstimated;
import nl.wijkbudget.project.FeasibilityQuestionAnswered;
import nl.wijkbudget.project.FeasibilityQuestionAsked;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.project.ProjectProposed;
import nl.wijkbudget.project.ProjectSupported;
import nl.wijkbudget.project.ProjectsMerged;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.projection.PastEvent;
import nl.wijkbudget.reason.Figure;
import nl.wijkbudget.reason.ReasonCode;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.round.ProposalsClosed;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rule.Margin;
import nl.wijkbudget.rule.Verdict;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;

/** A whole round of one neighbourhood in a few events, one a minute: every read model has something to show. */
public final class SmallRound {
    static final ProjectId TREES = new ProjectId("bomen");
    static final ProjectId BENCHES = new ProjectId("bankjes");
    static final ProjectId PLAY = new ProjectId("speelplek");
    static final RulebookHash HASH = new RulebookHash("a".repeat(64));
    static final String DIGEST = "b".repeat(64);

    private static final ProjectId SLIDE = new ProjectId("glijbaan");
    private static final ProjectId SWING = new ProjectId("schommel");
    private static final Location VONDELLAAN = new Location("Langs de Vondellaan", new Point("53.2,6.5675"));
    private static final PotId POT = new PotId("wijk");
    private static final CountId COUNT = CountId.of(ROUND, 1);
    private static final AgendaId AGENDA = AgendaId.of(ROUND);
    private static final LedgerId LEDGER = LedgerId.of(WIJK);
    private static final FundId FUND = new FundId("wijkfonds");
    private static final DeliveryId DELIVERY = DeliveryId.of(TREES);

    private static final AppliedRule RULE =
            new AppliedRule("most-votes-first-skip", Map.of("satisfaction", "cardinality"));
    private static final Change FEWER = new Change(false, Margin.In.VOTES, 2, true);
    private static final Change MORE = new Change(true, Margin.In.VOTES, 1, true);

    private final List<PastEvent> events = new ArrayList<>();

    private SmallRound() {}

    /** The history, oldest first. */
    static Object[] events() {
        var round = new SmallRound();
        round.setUp();
        round.propose();
        round.assess();
        round.vote();
        round.count();
        round.review();
        round.pay();
        round.deliver();
        round.compare();
        round.draw();
        return round.events.toArray();
    }

    private void setUp() {
        decided(ORGANISER, WIJK, new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260));
        decided(ORGANISER, WIJK, new ThemeDefined(WIJK, GREEN, "Groen"));
        decided(ORGANISER, WIJK, new ThemeDefined(WIJK, TOGETHER, "Samen"));
        decided(ORGANISER, WIJK, new PartnerAdmitted(WIJK, MUNICIPALITY, "Gemeente"));
        decided(ORGANISER, WIJK, new PartnerAdmitted(WIJK, CORPORATION, "Corporatie"));
        var grant = new Mandate(
                FRONT_RUNNER.actor(),
                Role.FRONT_RUNNER,
                Set.of(Competence.REVIEW_AGENDA),
                NOW,
                NOW.plusSeconds(31_536_000));
        decided(ORGANISER, WIJK, new MandateGranted(WIJK, new MandateId("koploper"), grant));
        decided(ORGANISER, ROUND, new RoundPlanned(ROUND, WIJK, "Ronde 2026", "EUR"));
        decided(ORGANISER, ROUND, new ProposalsOpened(ROUND));
    }

    private void propose() {
        propose(TREES, GREEN, "Meer bomen", "Bomen in de <Vondellaan>.\nVoor schaduw.");
        propose(BENCHES, TOGETHER, "Bankjes & tafels", "Om samen te zitten.");
        propose(SLIDE, TOGETHER, "Glijbaan", "Een glijbaan.");
        propose(SWING, TOGETHER, "Schommel", "Een schommel.");
        decided(NEIGHBOUR, TREES, new ProjectSupported(TREES, NEIGHBOUR.actor()));
        var merged = new Proposal(TOGETHER, "Speelplek", "Een glijbaan en een schommel.", false);
        decided(
                ORGANISER,
                PLAY,
                new ProjectsMerged(PLAY, ROUND, WIJK, List.of(SLIDE, SWING), Set.of(RESIDENT.actor()), merged));
        decided(ORGANISER, SLIDE, new ProjectMergedInto(SLIDE, PLAY));
        decided(ORGANISER, SWING, new ProjectMergedInto(SWING, PLAY));
        decided(ORGANISER, ROUND, new ProposalsClosed(ROUND));
    }

    private void propose(ProjectId project, ThemeId theme, String title, String summary) {
        var proposal =
                new Proposal(theme, title, summary, project.equals(TREES), project.equals(TREES) ? VONDELLAAN : null);
        decided(RESIDENT, project, new ProjectProposed(project, ROUND, WIJK, RESIDENT.actor(), proposal));
    }

    private void assess() {
        var question = new QuestionId("plek");
        decided(ASSESSOR, TREES, new FeasibilityQuestionAsked(TREES, question, "Waar precies?"));
        decided(RESIDENT, TREES, new FeasibilityQuestionAnswered(TREES, question, "Bij de school."));
        for (Candidate candidate : rulebook().candidates()) {
            ProjectId project = candidate.project();
            decided(ASSESSOR, project, new CostEstimated(project, candidate.price()));
            decided(ASSESSOR.because("Past in de straat"), project, new ProjectDeclaredFeasible(project));
        }
    }

    static Rulebook rulebook() {
        return new Rulebook(
                List.of(
                        new Candidate(TREES, "Meer bomen", GREEN, Money.of(20_000), POT, NOW),
                        new Candidate(BENCHES, "Bankjes & tafels", TOGETHER, Money.of(10_000), POT, NOW),
                        new Candidate(PLAY, "Speelplek", TOGETHER, Money.of(5_000), POT, NOW)),
                new BallotForm.Approval(1, 2),
                RuleChoice.of("most-votes-first-skip", RuleChoice.Measure.VOTES),
                List.of(new Pot(POT, Money.ofCents(2_810_000), null)),
                TieRule.LOWER_COST,
                new VotingWindow(NOW, NOW.plusSeconds(604_800)),
                new EligibilityPolicy("iedereen met een stemcode", 16),
                Set.of(Channel.ONLINE, Channel.PAPER),
                2,
                "EUR");
    }

    private void vote() {
        decided(ORGANISER, ROUND, new VotingOpened(ROUND, rulebook(), HASH));
        var trees = new Selection.Chosen(List.of(TREES));
        var both = new Selection.Chosen(List.of(TREES, BENCHES));
        voted("een", new VoteCast(ballot("een"), ROUND, HASH, Channel.ONLINE, trees));
        voted("twee", new VoteCast(ballot("twee"), ROUND, HASH, Channel.ONLINE, both));
        voted("drie", new VoteCast(ballot("drie"), ROUND, HASH, Channel.PAPER, trees));
        voted("een", new VoteReplaced(ballot("een"), ROUND, HASH, Channel.ONLINE, both));
        voted("drie", new VoteWithdrawn(ballot("drie"), ROUND));
        decided(ORGANISER, ROUND, new VotingClosed(ROUND, false));
    }

    private static BallotId ballot(String voter) {
        return BallotId.of(ROUND, new VoterId(voter));
    }

    private void count() {
        var outcome = new Outcome(
                List.of(
                        new Standing(
                                1, TREES, 2, 2, Money.of(20_000), true, Fraction.of(1), 1, FEWER, fits(20_000, 28_100)),
                        new Standing(2, PLAY, 1, 1, Money.of(5_000), true, Fraction.ZERO, 2, null, fits(5_000, 8_100)),
                        new Standing(3, BENCHES, 1, 1, Money.of(10_000), false, null, null, MORE, tooDear())),
                List.of(
                        step(TREES, 20_000, 28_100, Verdict.FUNDED, 2),
                        step(PLAY, 5_000, 8_100, Verdict.FUNDED, 1),
                        step(BENCHES, 10_000, 3_100, Verdict.SKIPPED_TOO_EXPENSIVE, 1)),
                List.of(new Tie(Fraction.of(1), List.of(PLAY, BENCHES), TieRule.LOWER_COST, true)),
                List.of(new PotOutcome(POT, Money.of(28_100), Money.of(25_000), true, true, 0, 1, Map.of())),
                new Reach(2, 2));
        var ballots = new BallotsCounted(Map.of(Channel.ONLINE, 2), 0, events.size() - 1L, DIGEST);
        decided(ORGANISER, COUNT, new VotesCounted(COUNT, ROUND, HASH, ballots, "wijkbudget-count-2", RULE, outcome));
        decided(ORGANISER, COUNT, new ResultCertified(COUNT, ROUND));
        decided(ORGANISER, ROUND, new ResultRecorded(ROUND, COUNT));
    }

    private void compare() {
        decided(
                Authority.of(new ActorId("wijkbudget"), Role.SYSTEM),
                COUNT,
                new RulesCompared(
                        COUNT,
                        ROUND,
                        HASH,
                        DIGEST,
                        "wijkbudget-count-2",
                        List.of(
                                new Alternative(RULE, List.of(TREES, PLAY), Money.of(25_000), 2),
                                new Alternative(
                                        new AppliedRule("phragmen-skip", Map.of()),
                                        List.of(BENCHES, PLAY),
                                        Money.of(15_000),
                                        1)),
                        List.of(new AppliedRule("best-set", Map.of("satisfaction", "cost")))));
    }

    private static Step step(ProjectId project, long price, long available, Verdict verdict, long votes) {
        return new Step(project, POT, Money.of(price), Money.of(available), verdict, Fraction.of(votes), null);
    }

    private static Grounds fits(long price, long available) {
        return new Grounds(
                ReasonCode.FUNDED,
                Map.of(
                        Figure.PLACE, Fraction.of(price == 20_000 ? 1 : 2),
                        Figure.COST, Fraction.of(price * 100),
                        Figure.AVAILABLE, Fraction.of(available * 100)),
                null);
    }

    private static Grounds tooDear() {
        return new Grounds(
                ReasonCode.DOES_NOT_FIT,
                Map.of(Figure.COST, Fraction.of(1_000_000), Figure.AVAILABLE, Fraction.of(310_000)),
                null);
    }

    private void review() {
        decided(
                FRONT_RUNNER,
                AGENDA,
                new AgendaDrafted(
                        AGENDA,
                        ROUND,
                        WIJK,
                        COUNT,
                        2,
                        "EUR",
                        rulebook().pots(),
                        List.of(
                                item(1, TREES, "Meer bomen", Placing.TOP),
                                item(2, PLAY, "Speelplek", Placing.TOP),
                                item(3, BENCHES, "Bankjes & tafels", Placing.WAITING_LIST))));
        decided(FRONT_RUNNER, AGENDA, new ItemEndorsed(AGENDA, TREES));
        decided(FRONT_RUNNER.because("De grond is vervuild"), AGENDA, new ItemDeferred(AGENDA, PLAY));
        decided(
                FRONT_RUNNER,
                AGENDA,
                new AgendaAdopted(
                        AGENDA,
                        ROUND,
                        List.of(
                                new AdoptedItem(1, TREES, Money.of(20_000), POT, Placing.TOP, null),
                                new AdoptedItem(2, BENCHES, Money.of(10_000), POT, Placing.TOP, null),
                                new AdoptedItem(3, PLAY, Money.of(5_000), POT, Placing.DEFERRED, null))));
        decided(ORGANISER, ROUND, new AgendaRecorded(ROUND, AGENDA));
    }

    private static AgendaItem item(int rank, ProjectId project, String title, Placing placing) {
        Candidate candidate = rulebook().candidates().stream()
                .filter(standing -> standing.project().equals(project))
                .findFirst()
                .orElseThrow();
        int votes = rank == 1 ? 2 : 1;
        Long margin = rank == 1 ? Long.valueOf(1) : null;
        return new AgendaItem(
                rank,
                project,
                title,
                candidate.theme(),
                votes,
                votes,
                candidate.price(),
                POT,
                !project.equals(BENCHES),
                rank > 1,
                margin,
                placing);
    }

    private void pay() {
        decided(TREASURER, LEDGER, new LedgerOpened(LEDGER, WIJK, "EUR"));
        decided(TREASURER, LEDGER, new FundOpened(LEDGER, FUND, "Wijkfonds"));
        Money gift = Money.ofCents(2_810_000);
        decided(
                TREASURER,
                LEDGER,
                new ContributionReceived(
                        LEDGER,
                        new ContributionId("gift"),
                        FUND,
                        MUNICIPALITY,
                        gift,
                        Earmark.NONE,
                        moved("t1", "external:gemeente", "fund:wijkfonds:*:*", gift)));
        Money grant = Money.of(20_000);
        decided(
                TREASURER,
                LEDGER,
                new BudgetAllocated(
                        LEDGER,
                        new AllocationId("a1"),
                        FUND,
                        TREES,
                        AGENDA,
                        grant,
                        moved("t2", "fund:wijkfonds:*:*", "allocation:a1", grant)));
        Money order = Money.of(15_000);
        decided(
                TREASURER,
                LEDGER,
                new FundsCommitted(
                        LEDGER,
                        new CommitmentId("c1"),
                        new AllocationId("a1"),
                        CORPORATION,
                        order,
                        moved("t3", "allocation:a1", "commitment:c1", order)));
        Money bill = Money.of(4_000);
        decided(
                TREASURER,
                LEDGER,
                new PaymentRecorded(
                        LEDGER,
                        new PaymentId("p1"),
                        new CommitmentId("c1"),
                        "2026-017",
                        bill,
                        moved("t4", "commitment:c1", "external:corporatie", bill)));
    }

    private static Transaction moved(String id, String from, String to, Money amount) {
        return new Transaction(
                new TransactionId(id),
                List.of(new Posting(new AccountId(from), amount.negated()), new Posting(new AccountId(to), amount)),
                "raadsbesluit 12");
    }

    private void deliver() {
        decided(THEME_CONTACT, DELIVERY, new ProjectStarted(DELIVERY, TREES, WIJK, AGENDA));
        decided(
                THEME_CONTACT,
                DELIVERY,
                new TeamAssigned(DELIVERY, THEME_CONTACT.actor(), Set.of(new ActorId("bewoner-2"))));
        decided(THEME_CONTACT, DELIVERY, new ProgressReported(DELIVERY, 40, "De gaten zijn gegraven."));
        decided(THEME_CONTACT, DELIVERY, new MilestoneReached(DELIVERY, "Vergunning", LocalDate.parse("2026-03-01")));
        var photo = new Evidence("Foto", URI.create("https://example.org/foto.jpg"), "c".repeat(64));
        decided(THEME_CONTACT, DELIVERY, new EvidenceAttached(DELIVERY, photo));
    }

    private void draw() {
        decided(ORGANISER, WIJK, new AreaDrawn(WIJK, AREA));
    }

    private void decided(Authority by, Object stream, Object event) {
        events.add(past(stream.toString(), event).with(by.toMetaData()));
    }

    /** Nobody is named on the ballot side. */
    private void voted(String voter, Object event) {
        events.add(past(ballot(voter).toString(), event));
    }

    private PastEvent past(String stream, Object event) {
        return PastEvent.of(event).from(stream, 0).at(NOW.plusSeconds(60L * events.size()));
    }
}

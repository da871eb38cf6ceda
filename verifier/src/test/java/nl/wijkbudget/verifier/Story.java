package nl.wijkbudget.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.AgendaItem;
import nl.wijkbudget.agenda.ItemDeferred;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.counting.EngineCount;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.identity.*;
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
import nl.wijkbudget.ledger.TransactionReversed;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.project.ProjectSupported;
import nl.wijkbudget.round.*;
import nl.wijkbudget.rulebook.*;
import org.jspecify.annotations.Nullable;

/** A whole round in a made-up neighbourhood, from planning to payment, as the engine records it. */
final class Story {
    static final String NOON = "2026-03-02T12:00:00.000000000Z";
    private static final Instant OPENS = Instant.parse("2026-03-02T11:30:00Z");
    private static final RoundId ROUND = new RoundId("r-1");
    private static final NeighbourhoodId WIJK = new NeighbourhoodId("wijk");
    private static final LedgerId LEDGER = new LedgerId("wijk");
    private static final AgendaId AGENDA = new AgendaId("r-1");
    private static final CountId COUNT = new CountId("r-1.1");
    private static final ThemeId GREEN = new ThemeId("groen");

    /** An event and where it stands. */
    record Told(
            String aggregateType,
            String aggregate,
            long sequence,
            Object event,
            Map<String, String> metadata,
            String time) {
        Told(String aggregateType, String aggregate, long sequence, Object event) {
            this(aggregateType, aggregate, sequence, event, Map.of());
        }

        Told(String aggregateType, String aggregate, long sequence, Object event, Map<String, String> metadata) {
            this(aggregateType, aggregate, sequence, event, metadata, NOON);
        }
    }

    /** How somebody would rather have had it, with all that follows from it. */
    enum Twist {
        NONE,
        OTHER_CHOICE,
        DROPPED_BALLOT,
        OTHER_ORDER,
        OTHER_PRICE,
        OTHER_AMOUNT,
        FORGOTTEN_SUPPORT,
        OTHER_TITLE
    }

    private final Twist twist;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private @Nullable AgendaItem first;

    static List<Told> told() {
        return told(0);
    }

    /** The same with as many more ballots, all of them by the same numbers. */
    static List<Told> told(int more) {
        return told(more, Twist.NONE);
    }

    static List<Told> told(int more, Twist twist) {
        Story story = new Story(twist);
        story.plan();
        story.vote(more);
        story.decide();
        story.pay();
        story.tell("Views", "na", Shown.after(story.told));
        return story.told;
    }

    private Story(Twist twist) {
        this.twist = twist;
    }

    private boolean is(Twist other) {
        return twist == other;
    }

    private void tell(String type, String aggregate, Object event) {
        long sequence = sequences.merge(type + aggregate, 1L, Long::sum) - 1;
        told.add(new Told(type, aggregate, sequence, event));
    }

    private Rulebook rulebook() {
        return new Rulebook(
                List.of(
                        candidate("tuin", is(Twist.OTHER_PRICE) ? 399_999 : 400_000),
                        candidate("bank", 120_000),
                        candidate("kast", 50_000)),
                new BallotForm.Approval(1, 2),
                RuleChoice.of("equal-shares", RuleChoice.Measure.VOTES),
                List.of(new Pot(new PotId("groen"), Money.ofCents(500_000), GREEN)),
                TieRule.EARLIER_SUBMISSION,
                new VotingWindow(OPENS, OPENS.plusSeconds(3600)),
                new EligibilityPolicy("Wie in de wijk woont", 14),
                Set.of(Channel.ONLINE, Channel.PAPER),
                2,
                "EUR");
    }

    private static Candidate candidate(String id, long cents) {
        return new Candidate(
                new ProjectId(id),
                "Een " + id,
                GREEN,
                Money.ofCents(cents),
                new PotId("groen"),
                OPENS.minusSeconds(cents));
    }

    private void plan() {
        tell("Neighbourhood", "wijk", new NeighbourhoodEstablished(WIJK, "Wijk", 1200));
        round(new RoundPlanned(ROUND, WIJK, is(Twist.OTHER_TITLE) ? "Andere ronde" : "Ronde", "EUR"));
        round(new ProposalsOpened(ROUND));
        if (!is(Twist.FORGOTTEN_SUPPORT)) {
            tell("Project", "tuin", new ProjectSupported(new ProjectId("tuin"), new ActorId("bewoner")));
        }
        round(new ProposalsClosed(ROUND));
        Rulebook rulebook = rulebook();
        RulebookDraft draft = new RulebookDraft(
                rulebook.candidates().stream().map(Candidate::project).toList(),
                rulebook.form(),
                rulebook.rule(),
                rulebook.pots(),
                rulebook.tieRule(),
                rulebook.window(),
                rulebook.eligibility(),
                rulebook.channels(),
                rulebook.top());
        round(new RulebookAdopted(ROUND, draft));
        round(new VotingOpened(ROUND, rulebook, rulebook.hash()));
    }

    private void round(Object event) {
        tell("Round", "r-1", event);
    }

    private void vote(int more) {
        Random random = new Random(more);
        for (int voter = 0; voter < more; voter++) {
            List<String> some = new ArrayList<>(List.of("tuin", "bank", "kast"));
            Collections.shuffle(some, random);
            cast("v" + voter, some.subList(0, 1 + random.nextInt(2)).toArray(String[]::new));
        }
        cast(is(Twist.OTHER_ORDER) ? "c" : "a", is(Twist.OTHER_CHOICE) ? "kast" : "tuin", "bank");
        cast("b", "tuin");
        if (!is(Twist.DROPPED_BALLOT)) {
            cast(is(Twist.OTHER_ORDER) ? "a" : "c", "bank", "kast");
        }
        cast("d", "kast");
        tell(
                "Ballot",
                "r-1.b",
                new VoteReplaced(ballot("b"), ROUND, rulebook().hash(), Channel.ONLINE, chosen("bank")));
        tell("Ballot", "r-1.d", new VoteWithdrawn(ballot("d"), ROUND));
        round(new VotingClosed(ROUND, false));
    }

    private void cast(String voter, String... projects) {
        tell(
                "Ballot",
                "r-1." + voter,
                new VoteCast(ballot(voter), ROUND, rulebook().hash(), Channel.ONLINE, chosen(projects)));
    }

    private static BallotId ballot(String voter) {
        return new BallotId("r-1." + voter);
    }

    private static Selection chosen(String... projects) {
        return new Selection.Chosen(
                List.of(projects).stream().map(ProjectId::new).toList());
    }

    private void decide() {
        VotesCounted counted =
                EngineCount.of(COUNT, ROUND, told.stream().map(Told::event).toList());
        tell("Count", "r-1.1", counted);
        tell("Count", "r-1.1", new ResultCertified(COUNT, ROUND));
        round(new ResultRecorded(ROUND, COUNT));
        List<AgendaItem> items =
                counted.outcome().standings().stream().map(Story::item).toList();
        tell(
                "Agenda",
                "r-1",
                new AgendaDrafted(
                        AGENDA, ROUND, WIJK, COUNT, 2, "EUR", rulebook().pots(), items));
        first = items.get(0);
        AgendaItem second = items.get(1);
        tell("Agenda", "r-1", new ItemDeferred(AGENDA, second.project()));
        tell(
                "Agenda",
                "r-1",
                new AgendaAdopted(
                        AGENDA,
                        ROUND,
                        List.of(
                                adopted(1, items.get(0), Placing.TOP),
                                adopted(2, items.get(2), Placing.TOP),
                                adopted(3, second, Placing.DEFERRED))));
        round(new AgendaRecorded(ROUND, AGENDA));
    }

    private static AgendaItem item(Standing standing) {
        return new AgendaItem(
                standing.rank(),
                standing.project(),
                "Een " + standing.project().value(),
                GREEN,
                standing.votes(),
                standing.points(),
                standing.price(),
                new PotId("groen"),
                standing.funded(),
                false,
                standing.wholeLead(),
                standing.rank() <= 2 ? Placing.TOP : Placing.WAITING_LIST);
    }

    private static AdoptedItem adopted(int position, AgendaItem item, Placing placing) {
        return new AdoptedItem(position, item.project(), item.price(), item.pot(), placing, null);
    }

    private void pay() {
        FundId fund = new FundId("deal");
        long given = is(Twist.OTHER_AMOUNT) ? 700_000 : 600_000;
        ProjectId project = Objects.requireNonNull(first).project();
        long price = first.price().cents();
        long committed = price * 5 / 6;
        long paid = price * 3 / 4;
        PartnerId city = new PartnerId("gemeente");
        ledger(new LedgerOpened(LEDGER, WIJK, "EUR"));
        ledger(new FundOpened(LEDGER, fund, "Wijkdeal"));
        ledger(new ContributionReceived(
                LEDGER,
                new ContributionId("c1"),
                fund,
                city,
                Money.ofCents(given),
                Earmark.NONE,
                moved("contribution.c1", "external:partner:gemeente", "fund:deal:*:*", given, "fund:deal")));
        ledger(new BudgetAllocated(
                LEDGER,
                new AllocationId("a1"),
                fund,
                project,
                AGENDA,
                Money.ofCents(price),
                moved("allocation.a1", "fund:deal:*:*", "allocation:a1", price, "agenda:r-1")));
        ledger(new FundsCommitted(
                LEDGER,
                new CommitmentId("h"),
                new AllocationId("a1"),
                city,
                Money.ofCents(committed),
                moved("commitment.h", "allocation:a1", "commitment:h", committed, "allocation:a1")));
        ledger(new PaymentRecorded(
                LEDGER,
                new PaymentId("p1"),
                new CommitmentId("h"),
                "F-1",
                Money.ofCents(paid),
                moved("payment.p1", "commitment:h", "external:partner:gemeente", paid, "commitment:h")));
        ledger(new TransactionReversed(
                LEDGER,
                new TransactionId("payment.p1"),
                moved("terug", "commitment:h", "external:partner:gemeente", -paid, "transaction:payment.p1")));
    }

    private void ledger(Object event) {
        tell("Ledger", "wijk", event);
    }

    private static Transaction moved(String id, String from, String to, long cents, String basis) {
        return new Transaction(
                new TransactionId(id),
                List.of(
                        new Posting(new AccountId(from), Money.ofCents(-cents)),
                        new Posting(new AccountId(to), Money.ofCents(cents))),
                basis);
    }
}

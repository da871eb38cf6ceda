package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.ProjectDossier;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.rulebook.Pot;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The ledger of the made-up neighbourhood, and what stands in it at the start of a test. */
final class Kas {
    static final LedgerId LEDGER = LedgerId.of(WIJK);
    static final FundId DEAL = new FundId("wijkdeal");
    static final FundId RENEWAL = new FundId("wijkvernieuwing");
    static final AgendaId AGENDA = AgendaId.of(ROUND);
    static final AgendaId AGENDA_ELSEWHERE = new AgendaId("elders-2026");
    static final NeighbourhoodId ELSEWHERE = new NeighbourhoodId("elders");
    static final PotId POT = new PotId("pot");
    static final Authority BECAUSE = TREASURER.because("Zo is het afgesproken in het wijkoverleg.");

    /** A green project of EUR 400, on top. */
    static final ProjectId GARDEN = new ProjectId("tuin");
    /** A project of EUR 300 about living together, on the waiting list. */
    static final ProjectId KITCHEN = new ProjectId("keuken");
    /** A green project of EUR 500, on top. */
    static final ProjectId TREES = new ProjectId("bomen");

    static final ProjectId DEFERRED = new ProjectId("uitgesteld");
    static final ProjectId COMBINED = new ProjectId("samengevoegd");

    static final Map<ProjectId, ThemeId> THEMES = Map.of(KITCHEN, TOGETHER);

    /** The pot of the round is EUR 800, less than its projects cost together. */
    static final AdoptedAgendas AGENDAS = agenda -> {
        if (!agenda.equals(AGENDA) && !agenda.equals(AGENDA_ELSEWHERE)) {
            throw new Rejection(new AgendaIsUnknown(agenda));
        }
        NeighbourhoodId neighbourhood = agenda.equals(AGENDA) ? WIJK : ELSEWHERE;
        return new AdoptedAgenda(
                agenda, ROUND, neighbourhood, "EUR", List.of(new Pot(POT, Money.of(800), null)), items());
    };

    static final Projects PROJECTS = project -> new ProjectDossier(
            project,
            ROUND,
            WIJK,
            Set.of(),
            new Proposal(THEMES.getOrDefault(project, GREEN), project.value(), "Een voorbeeld.", false),
            NOW,
            ProjectState.FEASIBLE,
            Money.of(400));

    /** There is a second neighbourhood; what it is like is of no matter here. */
    static final Neighbourhoods TWO_NEIGHBOURHOODS = id -> Wijk.NEIGHBOURHOODS.of(id.equals(ELSEWHERE) ? WIJK : id);

    static final LedgerOffice OFFICE =
            new LedgerOffice(TWO_NEIGHBOURHOODS, AGENDAS, PROJECTS, Wijk.NO_FOUR_EYES, Wijk.CLOCK);

    static final LedgerOpened OPENED = new LedgerOpened(LEDGER, WIJK, "EUR");
    static final FundOpened DEAL_OPENED = new FundOpened(LEDGER, DEAL, "Wijkdeal");
    static final FundOpened RENEWAL_OPENED = new FundOpened(LEDGER, RENEWAL, "Wijkvernieuwing");

    static final AllocationId ALLOCATION = new AllocationId("tuin-1");
    static final CommitmentId COMMITMENT = new CommitmentId("hovenier");
    static final PaymentId PAYMENT = new PaymentId("hovenier-1");

    private Kas() {}

    static AggregateTestFixture<Ledger> fixture() {
        AggregateTestFixture<Ledger> ledger = new AggregateTestFixture<>(Ledger.class);
        ledger.registerInjectableResource(OFFICE);
        return ledger;
    }

    /** The municipality put this much into the fund. */
    static ContributionReceived received(String id, FundId fund, long euros, Earmark earmark) {
        return new ContributionReceived(
                LEDGER,
                new ContributionId(id),
                fund,
                MUNICIPALITY,
                Money.of(euros),
                earmark,
                transaction(
                        "contribution." + id,
                        fund.toString(),
                        line("external:partner:gemeente", -euros),
                        new Posting(AccountId.of(fund, earmark), Money.of(euros))));
    }

    /** EUR 400 of the free money of the deal, for the garden. */
    static BudgetAllocated allocated() {
        return allocated(400, line("fund:wijkdeal:*:*", -400), line("allocation:tuin-1", 400));
    }

    static BudgetAllocated allocated(long euros, Posting... lines) {
        return new BudgetAllocated(
                LEDGER,
                ALLOCATION,
                DEAL,
                GARDEN,
                AGENDA,
                Money.of(euros),
                transaction("allocation.tuin-1", "agenda:voorbeeldwijk-2026", lines));
    }

    static AllocationReleased released(String id, long euros, Posting... lines) {
        return new AllocationReleased(LEDGER, ALLOCATION, Money.of(euros), transaction(id, "allocation:tuin-1", lines));
    }

    /** EUR 300 of the allocation, for the corporation's gardener. */
    static FundsCommitted committed() {
        return new FundsCommitted(
                LEDGER,
                COMMITMENT,
                ALLOCATION,
                CORPORATION,
                Money.of(300),
                transaction(
                        "commitment.hovenier",
                        "allocation:tuin-1",
                        line("allocation:tuin-1", -300),
                        line("commitment:hovenier", 300)));
    }

    /** EUR 200 of the commitment. */
    static PaymentRecorded paid() {
        return new PaymentRecorded(
                LEDGER,
                PAYMENT,
                COMMITMENT,
                "F-2026-17",
                Money.of(200),
                transaction(
                        "payment.hovenier-1",
                        "commitment:hovenier",
                        line("commitment:hovenier", -200),
                        line("external:partner:corporatie", 200)));
    }

    static TransactionReversed reversed(String reversal, Transaction original) {
        return new TransactionReversed(LEDGER, original.id(), original.reversedAs(new TransactionId(reversal)));
    }

    static Transaction transaction(String id, String basis, Posting... lines) {
        return new Transaction(new TransactionId(id), List.of(lines), basis);
    }

    static Posting line(String account, long euros) {
        return new Posting(new AccountId(account), Money.of(euros));
    }

    private static List<AdoptedItem> items() {
        return List.of(
                new AdoptedItem(1, GARDEN, Money.of(400), POT, Placing.TOP, null),
                new AdoptedItem(2, TREES, Money.of(500), POT, Placing.TOP, null),
                new AdoptedItem(3, KITCHEN, Money.of(300), POT, Placing.WAITING_LIST, null),
                new AdoptedItem(4, DEFERRED, Money.of(100), POT, Placing.DEFERRED, null),
                new AdoptedItem(5, COMBINED, Money.of(100), POT, Placing.COMBINED, GARDEN));
    }
}

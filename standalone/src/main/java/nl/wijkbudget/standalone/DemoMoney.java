package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.WIJK;
import static nl.wijkbudget.standalone.DemoPeople.APPROVER;
import static nl.wijkbudget.standalone.DemoPeople.CONTACT;
import static nl.wijkbudget.standalone.DemoPeople.TREASURER;
import static nl.wijkbudget.standalone.DemoRound.AGENDA;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.wijkbudget.delivery.DeliveryCommand.AssignTeam;
import nl.wijkbudget.delivery.DeliveryCommand.AttachEvidence;
import nl.wijkbudget.delivery.DeliveryCommand.CompleteProject;
import nl.wijkbudget.delivery.DeliveryCommand.RecordMilestone;
import nl.wijkbudget.delivery.DeliveryCommand.ReportProgress;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.delivery.DeliveryCommand.StopProject;
import nl.wijkbudget.delivery.Evidence;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.money.Money;

/** The money of the demo and what is made of it: funds, allocations, payments, reports. */
record DemoMoney(DemoPeople people) {
    private static final LedgerId BOOKS = LedgerId.of(WIJK);
    private static final FundId FUND = new FundId("wijkdeal");
    private static final FundId HOUSING = new FundId("corporaties");

    /** Its end is the end of the story. */
    static final DeliveryId LAST = of("repaircafe");

    void spend() {
        people.does(TREASURER, new OpenLedger(BOOKS, WIJK, "EUR"));
        people.does(TREASURER, new OpenFund(BOOKS, FUND, "Wijkdeal (voorbeeld)"));
        people.does(TREASURER, new OpenFund(BOOKS, HOUSING, "Corporaties (voorbeeld)"));
        receive("bijdrage-gemeente", FUND, "gemeente", 90_000, Earmark.NONE);
        receive("bijdrage-ondernemers", FUND, "ondernemers", 5_000, new Earmark(new ThemeId("samen"), null));
        receive("bijdrage-corporatie-a", HOUSING, "corporatie-a", 30_000, new Earmark(new ThemeId("groen"), WIJK));
        receive("bijdrage-corporatie-b", HOUSING, "corporatie-b", 25_000, new Earmark(null, WIJK));
        allocate("wijkkeuken", FUND, 12_500);
        allocate("buurtmoestuin", HOUSING, 8_500);
        allocate("veilige-oversteek", FUND, 20_000);
        allocate("repaircafe", FUND, 3_600);
        cook();
        garden();
        repair();
    }

    private void cook() {
        start("wijkkeuken");
        commit("keuken-inrichting", "wijkkeuken", "ondernemers", 9_800);
        pay("keuken-1", "keuken-inrichting", "factuur 2017-031", 6_200);
        report("wijkkeuken", 60, "De keuken is ingericht. In de eerste week aten er 34 mensen mee.");
        milestone("wijkkeuken", "Eerste maaltijd");
    }

    private void garden() {
        start("buurtmoestuin");
        commit("tuin-aanleg", "buurtmoestuin", "hovenier", 7_400);
        pay("tuin-1", "tuin-aanleg", "factuur H-118", 7_150);
        people.does(
                TREASURER.because("De aanleg viel goedkoper uit."),
                new ReturnUnspent(
                        BOOKS, new CommitmentId("tuin-aanleg"), new TransactionId("tuin-rest"), Money.of(250)));
        milestone("buurtmoestuin", "Tuin geopend");
        people.does(
                CONTACT,
                new AttachEvidence(
                        of("buurtmoestuin"),
                        new Evidence(
                                "Foto van de opening (voorbeeld)",
                                URI.create("https://wijkbudget.example/foto/tuin.jpg"),
                                null)));
        people.does(CONTACT, new CompleteProject(of("buurtmoestuin")));
    }

    private void repair() {
        start("repaircafe");
        report("repaircafe", 20, "Er is een ruimte. We zoeken nog twee reparateurs.");
        people.does(
                CONTACT.because("Er zijn te weinig vrijwilligers; de wijkkeuken neemt het gereedschap over."),
                new StopProject(LAST));
    }

    private void receive(String id, FundId fund, String partner, long euros, Earmark earmark) {
        people.does(
                TREASURER,
                new ReceiveContribution(
                        BOOKS, new ContributionId(id), fund, new PartnerId(partner), Money.of(euros), earmark));
    }

    private void allocate(String project, FundId fund, long euros) {
        people.does(
                TREASURER.because("Het project staat op de vastgestelde agenda."),
                new AllocateBudget(
                        BOOKS, new AllocationId(project), fund, new ProjectId(project), AGENDA, Money.of(euros)));
    }

    private void commit(String id, String allocation, String payee, long euros) {
        people.does(
                TREASURER,
                new CommitFunds(
                        BOOKS,
                        new CommitmentId(id),
                        new AllocationId(allocation),
                        new PartnerId(payee),
                        Money.of(euros)));
    }

    private void pay(String id, String commitment, String invoice, long euros) {
        people.does(
                APPROVER,
                new RecordPayment(BOOKS, new PaymentId(id), new CommitmentId(commitment), invoice, Money.of(euros)));
    }

    private void start(String project) {
        people.does(CONTACT, new StartProject(of(project), new ProjectId(project), AGENDA));
        people.does(
                CONTACT,
                new AssignTeam(
                        of(project),
                        CONTACT.actor(),
                        Set.of(
                                DemoPeople.resident(1).actor(),
                                DemoPeople.resident(2).actor())));
    }

    private void report(String project, int percent, String text) {
        people.does(CONTACT, new ReportProgress(of(project), percent, text));
    }

    private void milestone(String project, String what) {
        LocalDate today = LocalDate.ofInstant(people.now(), ZoneOffset.UTC);
        people.does(CONTACT, new RecordMilestone(of(project), what, today));
    }

    private static DeliveryId of(String project) {
        return DeliveryId.of(new ProjectId(project));
    }
}

package nl.wijkbudget.evidence;

import static nl.wijkbudget.evidence.LeafClass.BALLOT;
import static nl.wijkbudget.evidence.LeafClass.CONTROL;
import static nl.wijkbudget.evidence.LeafClass.PERSONAL;
import static nl.wijkbudget.evidence.LeafClass.PUBLIC;
import static nl.wijkbudget.evidence.LeafClass.RESTRICTED;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The class of every type of event: the one table, of which {@code docs/evidence.md} is the readable form. */
public final class LeafClasses {
    private static final String OURS = "nl.wijkbudget.";
    private static final Map<String, LeafClass> TABLE = new HashMap<>();

    static {
        all(
                CONTROL,
                "round",
                "AgendaRecorded LotDrawn LotDrawnInPublic ProposalsClosed ProposalsOpened ResultRecorded RoundAbandoned"
                        + " RoundClosed RoundPlanned RulebookAdopted RulebookAmended SeedCommitted SeedRevealed VotingClosed"
                        + " VotingOpened");
        all(
                CONTROL,
                "approval",
                "DecisionSubmitted FourEyesSet SubmissionApproved SubmissionCarriedOut SubmissionDeclined"
                        + " SubmissionFailed SubmissionWithdrawn");
        all(CONTROL, "neighbourhood", "NeighbourhoodEstablished");
        all(CONTROL, "ledger", "LedgerOpened");
        all(CONTROL, "person", "ErasureOrdered ErasurePerformed");
        all(CONTROL, "view", "ViewsRecorded");
        all(
                CONTROL,
                "votingcode",
                "CodeBatchVoided CodeReplaced CodeVoided CodesIssued CodesPosted RoundKeyDestroyed VotesReconciled");
        all(BALLOT, "ballot", "VoteCast VoteReplaced VoteWithdrawn");
        all(
                PERSONAL,
                "project",
                "FeasibilityQuestionAnswered ProjectProposed ProjectRevised ProjectSupported ProjectWithdrawn");
        all(PERSONAL, "delivery", "TeamAssigned");
        all(RESTRICTED, "project", "FeasibilityQuestionAsked");
        all(RESTRICTED, "delivery", "EvidenceAttached");
        all(
                PUBLIC,
                "agenda",
                "AgendaAdopted AgendaDrafted InformationRequested ItemDeferred ItemEndorsed ItemEscalated"
                        + " ItemsCombined");
        all(PUBLIC, "ballot", "PaperVotesEntered TableVotesEntered");
        all(PUBLIC, "counting", "CountRejected ResultCertified RulesCompared VotesCounted");
        all(PUBLIC, "delivery", "MilestoneReached ProgressReported ProjectCompleted ProjectStarted ProjectStopped");
        all(
                PUBLIC,
                "ledger",
                "AllocationReleased BudgetAllocated ContributionReceived FundOpened FundsCommitted"
                        + " FundsTransferred PaymentRecorded TransactionReversed UnspentReturned");
        all(PUBLIC, "neighbourhood", "AreaDrawn MandateEnded MandateGranted PartnerAdmitted ThemeDefined");
        all(
                PUBLIC,
                "project",
                "CostEstimated ProjectDeclaredFeasible ProjectDeclaredInfeasible ProjectMergedInto ProjectsMerged");
    }

    private LeafClasses() {}

    /** A type that nobody has classified is not shown. */
    public static LeafClass of(String payloadType) {
        return TABLE.getOrDefault(payloadType, RESTRICTED);
    }

    /** By the full name of the type. */
    public static Map<String, LeafClass> table() {
        return Collections.unmodifiableMap(TABLE);
    }

    private static void all(LeafClass leafClass, String capability, String events) {
        Arrays.stream(events.split(" ")).forEach(event -> TABLE.put(OURS + capability + "." + event, leafClass));
    }
}

package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.CostEstimated;
import nl.wijkbudget.project.FeasibilityQuestionAnswered;
import nl.wijkbudget.project.FeasibilityQuestionAsked;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.project.ProjectDeclaredInfeasible;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.project.ProjectProposed;
import nl.wijkbudget.project.ProjectRevised;
import nl.wijkbudget.project.ProjectSupported;
import nl.wijkbudget.project.ProjectWithdrawn;
import nl.wijkbudget.project.ProjectsMerged;
import nl.wijkbudget.project.Proposal;
import org.jspecify.annotations.Nullable;

/** Four projects for the ballot, one of them made out of two, one withdrawn and one that cannot be done. */
public final class TheIdeas {
    public static final ProjectId TREES = new ProjectId("bomen");
    public static final ProjectId BUS = new ProjectId("bus");
    public static final ProjectId PARTY = new ProjectId("feest");
    public static final ProjectId GARDEN = new ProjectId("tuin");
    public static final ProjectId FLOWERS = new ProjectId("bloemen");
    public static final ProjectId VEGETABLES = new ProjectId("moestuin");
    public static final ProjectId FLAG = new ProjectId("vlag");
    public static final ProjectId POOL = new ProjectId("zwembad");

    public static final Location SQUARE = new Location("Het plein", new Point("53.19732,6.56712"));
    public static final Location SCHOOL = new Location("Bij de school", null);

    private static final QuestionId WHERE = new QuestionId("waar");
    private static final QuestionId WHEN = new QuestionId("wanneer");
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);

    private TheIdeas() {}

    public static void areProposed(Chronicle chronicle) {
        propose(chronicle, TREES, GREEN, "Bomen");
        propose(chronicle, BUS, TOGETHER, "Buurtbus");
        propose(chronicle, PARTY, TOGETHER, "Feest");
        propose(chronicle, FLOWERS, GREEN, "Bloemen");
        propose(chronicle, VEGETABLES, GREEN, "Moestuin");
        propose(chronicle, FLAG, TOGETHER, "Vlag");
        propose(chronicle, POOL, TOGETHER, "Zwembad");
        chronicle
                .decided(RESIDENT, PARTY, new ProjectRevised(PARTY, proposal(TOGETHER, "Straatfeest", SQUARE)))
                .decided(NEIGHBOUR, PARTY, new ProjectSupported(PARTY, NEIGHBOUR.actor()))
                .decided(ORGANISER, PARTY, new ProjectSupported(PARTY, ORGANISER.actor()))
                .decided(RESIDENT, FLAG, new ProjectWithdrawn(FLAG));
    }

    public static void areMerged(Chronicle chronicle) {
        chronicle
                .decided(
                        ORGANISER,
                        GARDEN,
                        new ProjectsMerged(
                                GARDEN,
                                ROUND,
                                WIJK,
                                List.of(VEGETABLES, FLOWERS),
                                Set.of(RESIDENT.actor()),
                                proposal(GREEN, "Buurttuin", SCHOOL)))
                .decided(ENGINE, VEGETABLES, new ProjectMergedInto(VEGETABLES, GARDEN))
                .decided(ENGINE, FLOWERS, new ProjectMergedInto(FLOWERS, GARDEN));
    }

    public static void areAssessed(Chronicle chronicle) {
        assess(chronicle, TREES, 1_000);
        assess(chronicle, BUS, 200);
        assess(chronicle, PARTY, 300);
        chronicle
                .decided(ASSESSOR, GARDEN, new FeasibilityQuestionAsked(GARDEN, WHERE, "Waar komt de tuin?"))
                .decided(ASSESSOR, GARDEN, new FeasibilityQuestionAsked(GARDEN, WHEN, "En wanneer?"))
                .decided(RESIDENT, GARDEN, new FeasibilityQuestionAnswered(GARDEN, WHERE, "Bij de school."));
        assess(chronicle, GARDEN, 400);
        chronicle.decided(ASSESSOR.because("Te duur"), POOL, new ProjectDeclaredInfeasible(POOL));
    }

    private static void propose(Chronicle chronicle, ProjectId project, ThemeId theme, String title) {
        chronicle.decided(
                RESIDENT,
                project,
                new ProjectProposed(project, ROUND, WIJK, RESIDENT.actor(), proposal(theme, title, null)));
    }

    private static void assess(Chronicle chronicle, ProjectId project, long euros) {
        chronicle
                .decided(ASSESSOR, project, new CostEstimated(project, Money.of(euros)))
                .decided(ASSESSOR.because("Past in de straat"), project, new ProjectDeclaredFeasible(project));
    }

    private static Proposal proposal(ThemeId theme, String title, @Nullable Location location) {
        return new Proposal(theme, title, title + " voor de wijk", true, location);
    }
}

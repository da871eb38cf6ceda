package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NO_FOUR_EYES;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.RULEBOOK;
import static nl.wijkbudget.rulebook.SampleVote.SUBMITTED;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.ProjectDossier;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.rulebook.KnownRules;
import nl.wijkbudget.rulebook.SampleVote;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** The events of one round in order, so that a test can start at any phase of it. */
final class RoundStory {
    static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);
    static final CountId COUNT = CountId.of(ROUND, 1);
    static final AgendaId AGENDA = AgendaId.of(ROUND);
    static final ProjectId WITHDRAWN = new ProjectId("ingetrokken");
    static final ProjectId UNPRICED = new ProjectId("zonder-prijs");
    static final ProjectId ELSEWHERE = new ProjectId("andere-ronde");
    static final RoundId OTHER_ROUND = new RoundId("voorbeeldwijk-2025");
    static final KnownRules RULES = SampleVote.rules("most-votes-first-skip", "divide-by-tokens");
    static final Projects PROJECTS = RoundStory::dossier;

    static final RoundPlanned PLANNED = new RoundPlanned(ROUND, WIJK, "Voorbeeldwijk 2026", "EUR");
    static final ProposalsOpened PROPOSING = new ProposalsOpened(ROUND);
    static final ProposalsClosed ASSESSING = new ProposalsClosed(ROUND);
    static final RulebookAdopted ADOPTED = new RulebookAdopted(ROUND, DRAFT);
    static final VotingOpened VOTING = new VotingOpened(ROUND, RULEBOOK, HASH);
    static final VotingClosed COUNTING = new VotingClosed(ROUND, false);
    static final ResultRecorded COUNTED = new ResultRecorded(ROUND, COUNT);
    static final AgendaRecorded AGENDA_ADOPTED = new AgendaRecorded(ROUND, AGENDA);
    static final RoundClosed CLOSED = new RoundClosed(ROUND);
    static final RoundAbandoned ABANDONED = new RoundAbandoned(ROUND);

    private static final Object[] WHOLE = {
        PLANNED, PROPOSING, ASSESSING, ADOPTED, VOTING, COUNTING, COUNTED, AGENDA_ADOPTED, CLOSED
    };

    private RoundStory() {}

    /** A round in which this was the last event. */
    static TestExecutor<Round> after(Object last) {
        return at(CLOCK).given(upTo(last));
    }

    static TestExecutor<Round> after(Object last, Instant now) {
        return at(Clock.fixed(now, ZoneOffset.UTC)).given(upTo(last));
    }

    static TestExecutor<Round> nothing() {
        return at(CLOCK).givenNoPriorActivity();
    }

    static TestExecutor<Round> given(Object... events) {
        return at(CLOCK).given(events);
    }

    private static Object[] upTo(Object last) {
        int length = Arrays.asList(WHOLE).indexOf(last) + 1;
        return Arrays.copyOf(WHOLE, length);
    }

    static AggregateTestFixture<Round> at(Clock clock) {
        return at(clock, LotStory.TREES);
    }

    static AggregateTestFixture<Round> at(Clock clock, ClosingTrees trees) {
        AggregateTestFixture<Round> fixture = new AggregateTestFixture<>(Round.class);
        fixture.registerInjectableResource(
                new RoundOffice(NEIGHBOURHOODS, PROJECTS, RULES, trees, NO_FOUR_EYES, clock));
        return fixture;
    }

    private static ProjectDossier dossier(ProjectId project) {
        Map<ProjectId, ProjectDossier> dossiers = new HashMap<>();
        dossiers.put(GARDEN, dossier(GARDEN, ROUND, GREEN, "Buurttuin", SUBMITTED, Money.of(4_000)));
        dossiers.put(LIBRARY, dossier(LIBRARY, ROUND, TOGETHER, "Minibieb", SUBMITTED.plusSeconds(60), Money.of(500)));
        dossiers.put(BENCH, dossier(BENCH, ROUND, TOGETHER, "Bankje", SUBMITTED.plusSeconds(120), Money.of(1_200)));
        dossiers.put(UNPRICED, dossier(UNPRICED, ROUND, GREEN, "Zonder prijs", SUBMITTED, null));
        dossiers.put(ELSEWHERE, dossier(ELSEWHERE, OTHER_ROUND, GREEN, "Elders", SUBMITTED, Money.of(1)));
        ProjectDossier found = project.equals(WITHDRAWN) ? withdrawn() : dossiers.get(project);
        if (found == null) {
            throw new Rejection(new ProjectIsUnknown(project));
        }
        return found;
    }

    private static ProjectDossier dossier(
            ProjectId project, RoundId round, ThemeId theme, String title, Instant submittedAt, @Nullable Money price) {
        return new ProjectDossier(
                project,
                round,
                WIJK,
                Set.of(NEIGHBOUR.actor()),
                new Proposal(theme, title, "Samenvatting", false),
                submittedAt,
                ProjectState.FEASIBLE,
                price);
    }

    private static ProjectDossier withdrawn() {
        return new ProjectDossier(
                WITHDRAWN,
                ROUND,
                WIJK,
                Set.of(NEIGHBOUR.actor()),
                new Proposal(GREEN, "Ingetrokken", "Samenvatting", false),
                SUBMITTED,
                ProjectState.WITHDRAWN,
                Money.of(1));
    }
}

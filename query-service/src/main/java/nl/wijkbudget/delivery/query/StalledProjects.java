package nl.wijkbudget.delivery.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.DeliveryStatus;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.WholeList;

/** Projects of adopted agendas of which nothing was heard for long: not started, or started and without a report. */
public final class StalledProjects {
    private final Questions questions;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long is long */
    public StalledProjects(Questions questions, Clock clock, Duration patience) {
        this.questions = questions;
        this.clock = clock;
        this.patience = patience;
    }

    /** Those of which nothing was heard the longest first. */
    public List<Stalled> in(String neighbourhood) {
        Instant limit = clock.instant().minus(patience);
        return WholeList.rounds(questions, new NeighbourhoodId(neighbourhood)).stream()
                .flatMap(round ->
                        questions.find(new GetRankedAgenda(new RoundId(round.round())), RankedAgenda.class).stream())
                .flatMap(this::toStart)
                .filter(project -> project.silentSince().isBefore(limit))
                .sorted(Comparator.comparing(Stalled::silentSince).thenComparing(Stalled::project))
                .toList();
    }

    /** Those to start with first that are not at their end. */
    private Stream<Stalled> toStart(RankedAgenda agenda) {
        Instant adopted = agenda.adoptedAt();
        return adopted == null
                ? Stream.of()
                : agenda.items().stream()
                        .filter(item -> item.placing() == Placing.TOP)
                        .flatMap(item -> stalled(item, adopted));
    }

    private Stream<Stalled> stalled(RankedAgenda.Item item, Instant adopted) {
        DeliveryDetail delivery = questions
                .find(new GetDelivery(new ProjectId(item.project())), DeliveryDetail.class)
                .orElse(null);
        if (delivery == null) {
            return Stream.of(new Stalled(item.project(), item.title(), false, 0, adopted));
        }
        return delivery.status() == DeliveryStatus.STARTED
                ? Stream.of(new Stalled(item.project(), item.title(), true, delivery.percent(), lastHeard(delivery)))
                : Stream.of();
    }

    private static Instant lastHeard(DeliveryDetail delivery) {
        return delivery.entries().stream()
                .map(DeliveryDetail.Entry::madeAt)
                .max(Comparator.naturalOrder())
                .orElse(delivery.startedAt());
    }

    /**
     * A project that should move.
     *
     * @param silentSince the last report, or else its start, or else the adoption of its agenda
     */
    public record Stalled(String project, String title, boolean started, int percent, Instant silentSince) {}
}

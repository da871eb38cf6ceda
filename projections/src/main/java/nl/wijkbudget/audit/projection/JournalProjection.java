package nl.wijkbudget.audit.projection;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.projection.Decided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.json.JsonMapper;

/** Writes every decision down; the ballot side has no one to name and is not in it. */
@ProcessingGroup("audit.journal")
public class JournalProjection {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DOMAIN = "nl.wijkbudget.";

    private final JournalRows journal;

    JournalProjection(JournalRows journal) {
        this.journal = journal;
    }

    @EventHandler
    void on(Decision event, DomainEventMessage<?> message, Decided decided) {
        Authority by = decided.by();
        JournalRow row = new JournalRow(decided.position());
        row.decidedAt = decided.at();
        row.capability = event.getClass().getPackageName().substring(DOMAIN.length());
        row.event = event.getClass().getSimpleName();
        row.stream = message.getAggregateIdentifier();
        row.actor = by.actor().value();
        row.role = by.role().name();
        row.mandate = by.mandate() == null ? null : by.mandate().value();
        row.reason = decided.reason();
        row.content = JSON.writeValueAsString(event);
        row.causation = text(message.getMetaData(), "causationId");
        row.correlation = text(message.getMetaData(), "correlationId");
        journal.save(row);
    }

    @ResetHandler
    void reset() {
        journal.deleteAllInBatch();
    }

    @QueryHandler
    DecisionList answer(ListDecisions query) {
        return page(
                journal.page(
                        query.stream(),
                        query.actor(),
                        query.capability(),
                        query.after(),
                        query.before(),
                        Limit.of(query.limit() + 1)),
                query.limit());
    }

    @QueryHandler
    DecisionList answer(ListChanges query) {
        return page(
                journal.findByStreamInAndPositionGreaterThanOrderByPositionDesc(
                        query.streams(), query.after().value(), Limit.of(query.limit() + 1)),
                query.limit());
    }

    @QueryHandler
    Optional<DecisionLine> answer(FindLastDecision query) {
        return journal.findFirstByDecidedAtLessThanOrderByDecidedAtDescPositionDesc(query.before())
                .map(JournalProjection::line);
    }

    private static DecisionList page(List<JournalRow> found, int limit) {
        boolean more = found.size() > limit;
        List<JournalRow> page = more ? found.subList(0, limit) : found;
        return new DecisionList(
                page.stream().map(JournalProjection::line).toList(), more ? page.get(page.size() - 1).position : null);
    }

    private static DecisionLine line(JournalRow row) {
        return new DecisionLine(
                row.position,
                row.decidedAt,
                row.capability,
                row.event,
                row.stream,
                row.actor,
                row.role,
                row.mandate,
                row.reason,
                row.content,
                row.causation,
                row.correlation);
    }

    private static @Nullable String text(MetaData metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }
}

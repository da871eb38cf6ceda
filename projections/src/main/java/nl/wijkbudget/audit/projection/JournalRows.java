package nl.wijkbudget.audit.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The whole journal. */
interface JournalRows extends JpaRepository<JournalRow, Long> {
    @Query("""
        select j from JournalRow j
        where j.position < :before
          and j.position > :after
          and (:stream is null or j.stream = :stream)
          and (:actor is null or j.actor = :actor)
          and (:capability is null or j.capability = :capability)
        order by j.position desc
        """)
    List<JournalRow> page(
            @Nullable String stream,
            @Nullable String actor,
            @Nullable String capability,
            long after,
            long before,
            Limit limit);

    List<JournalRow> findByStreamInAndPositionLessThanEqualOrderByPosition(Collection<String> streams, long position);

    List<JournalRow> findByStreamInAndPositionGreaterThanOrderByPositionDesc(
            Collection<String> streams, long position, Limit limit);

    Optional<JournalRow> findFirstByDecidedAtLessThanOrderByDecidedAtDescPositionDesc(Instant moment);
}

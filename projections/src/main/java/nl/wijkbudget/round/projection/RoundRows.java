package nl.wijkbudget.round.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rounds. */
interface RoundRows extends JpaRepository<RoundRow, String> {
    /** Nothing follows on a round that is not there. */
    @Query("""
        select r from RoundRow r
        where (:neighbourhood is null or r.neighbourhood = :neighbourhood)
          and (:after = '' or exists (
            select 1 from RoundRow last where last.round = :after
              and (r.plannedAt < last.plannedAt or (r.plannedAt = last.plannedAt and r.round > last.round))))
        order by r.plannedAt desc, r.round
        """)
    List<RoundRow> page(@Nullable String neighbourhood, String after, Limit limit);
}

package nl.wijkbudget.approval.projection;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Submitted decisions of all neighbourhoods. */
interface SubmissionRows extends JpaRepository<SubmissionRow, String> {
    List<SubmissionRow> findByNeighbourhoodOrderByPositionDesc(String neighbourhood);

    List<SubmissionRow> findByStateAndExpiresAtAfterOrderByPosition(String state, Instant now);
}

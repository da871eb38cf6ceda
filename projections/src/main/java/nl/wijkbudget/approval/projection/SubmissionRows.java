package nl.wijkbudget.approval.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Submitted decisions of all neighbourhoods. */
interface SubmissionRows extends JpaRepository<SubmissionRow, String> {
    List<SubmissionRow> findByNeighbourhoodOrderByPositionDesc(String neighbourhood);
}

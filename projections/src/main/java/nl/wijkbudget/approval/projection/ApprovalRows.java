package nl.wijkbudget.approval.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Approvals of all submitted decisions. */
interface ApprovalRows extends JpaRepository<ApprovalRow, Long> {
    List<ApprovalRow> findBySubmissionOrderByPosition(String submission);
}

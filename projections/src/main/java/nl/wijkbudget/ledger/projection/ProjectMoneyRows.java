package nl.wijkbudget.ledger.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Money of all projects. */
interface ProjectMoneyRows extends JpaRepository<ProjectMoneyRow, String> {
    List<ProjectMoneyRow> findByLedgerOrderByProject(String ledger);

    List<ProjectMoneyRow> findByProject(String project);
}

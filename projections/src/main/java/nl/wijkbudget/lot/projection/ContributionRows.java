package nl.wijkbudget.lot.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The contributions to all lots. */
interface ContributionRows extends JpaRepository<ContributionRow, String> {
    List<ContributionRow> findByRoundOrderByPosition(String round);
}

package nl.wijkbudget.counting.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All counts. */
interface CountRows extends JpaRepository<CountRow, String> {
    List<CountRow> findByRoundOrderByPositionDesc(String round);

    List<CountRow> findByStatusAndRuleIsNotNull(String status);
}

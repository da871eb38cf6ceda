package nl.wijkbudget.round.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All rounds. */
interface RoundRows extends JpaRepository<RoundRow, String> {
    List<RoundRow> findAllByOrderByPlannedAtDescRoundAsc();

    List<RoundRow> findByNeighbourhoodOrderByPlannedAtDescRoundAsc(String neighbourhood);
}

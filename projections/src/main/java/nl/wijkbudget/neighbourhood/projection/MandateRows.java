package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The mandates of all neighbourhoods. */
interface MandateRows extends JpaRepository<MandateRow, String> {
    List<MandateRow> findByNeighbourhoodOrderById(String neighbourhood);

    List<MandateRow> findByHolderOrderById(String holder);
}

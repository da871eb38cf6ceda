package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The neighbourhoods in the register. */
interface NeighbourhoodRows extends JpaRepository<NeighbourhoodRow, String> {
    List<NeighbourhoodRow> findAllByOrderByNameAscNeighbourhoodAsc();
}

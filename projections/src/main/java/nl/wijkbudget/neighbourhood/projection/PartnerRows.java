package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The partners of all neighbourhoods. */
interface PartnerRows extends JpaRepository<PartnerRow, String> {
    List<PartnerRow> findByNeighbourhoodOrderById(String neighbourhood);
}

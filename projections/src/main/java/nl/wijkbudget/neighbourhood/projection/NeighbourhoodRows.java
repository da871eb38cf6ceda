package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The neighbourhoods in the register. */
interface NeighbourhoodRows extends JpaRepository<NeighbourhoodRow, String> {
    /** Nothing follows on a neighbourhood that is not there. */
    @Query("""
        select n from NeighbourhoodRow n
        where :after = '' or exists (
          select 1 from NeighbourhoodRow last where last.neighbourhood = :after
            and (n.name > last.name or (n.name = last.name and n.neighbourhood > last.neighbourhood)))
        order by n.name, n.neighbourhood
        """)
    List<NeighbourhoodRow> page(String after, Limit limit);
}

package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The themes of all neighbourhoods. */
interface ThemeRows extends JpaRepository<ThemeRow, String> {
    List<ThemeRow> findByNeighbourhoodOrderById(String neighbourhood);
}

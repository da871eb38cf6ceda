package nl.wijkbudget.theme.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Projects as dashboards see them. */
interface ThemeProjectRows extends JpaRepository<ThemeProjectRow, String> {
    List<ThemeProjectRow> findByNeighbourhoodOrderByThemeAscVotesDescProjectAsc(String neighbourhood);

    List<ThemeProjectRow> findByNeighbourhoodAndThemeOrderByVotesDescProjectAsc(String neighbourhood, String theme);
}

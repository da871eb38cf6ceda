package nl.wijkbudget.agenda.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Items of all agendas. */
interface AgendaItemRows extends JpaRepository<AgendaItemRow, String> {
    List<AgendaItemRow> findByAgendaOrderByPlace(String agenda);
}

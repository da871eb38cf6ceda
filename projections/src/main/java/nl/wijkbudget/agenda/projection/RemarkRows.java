package nl.wijkbudget.agenda.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Remarks on all agendas. */
interface RemarkRows extends JpaRepository<RemarkRow, Long> {
    List<RemarkRow> findByAgendaOrderByPosition(String agenda);
}

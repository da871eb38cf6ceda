package nl.wijkbudget.agenda.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All agendas. */
interface AgendaRows extends JpaRepository<AgendaRow, String> {}

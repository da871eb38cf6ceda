package nl.wijkbudget.round.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** The lots of all rounds that have one. */
interface LotRows extends JpaRepository<LotRow, String> {}

package nl.wijkbudget.lot.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** The lots of all rounds that have one. */
interface LotRows extends JpaRepository<LotRow, String> {}

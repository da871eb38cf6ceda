package nl.wijkbudget.approval.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All neighbourhoods where something ever was under four eyes. */
interface FourEyesRows extends JpaRepository<FourEyesRow, String> {}

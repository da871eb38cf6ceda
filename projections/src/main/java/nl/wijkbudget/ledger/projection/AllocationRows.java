package nl.wijkbudget.ledger.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All allocations. */
interface AllocationRows extends JpaRepository<AllocationRow, String> {}

package nl.wijkbudget.ledger.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All ledgers. */
interface LedgerRows extends JpaRepository<LedgerRow, String> {}

package nl.wijkbudget.ledger.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All commitments. */
interface CommitmentRows extends JpaRepository<CommitmentRow, String> {}

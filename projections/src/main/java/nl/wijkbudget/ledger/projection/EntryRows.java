package nl.wijkbudget.ledger.projection;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Entries of all ledgers. */
interface EntryRows extends JpaRepository<EntryRow, String> {
    List<EntryRow> findByLedgerAndPositionGreaterThanAndPositionLessThanEqualOrderByPosition(
            String ledger, long after, long last, Limit limit);

    List<EntryRow> findByProjectOrderByPosition(String project);
}

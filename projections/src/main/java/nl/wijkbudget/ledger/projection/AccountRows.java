package nl.wijkbudget.ledger.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Accounts of all ledgers. */
interface AccountRows extends JpaRepository<AccountRow, String> {
    List<AccountRow> findByLedgerOrderByAccount(String ledger);
}

package nl.wijkbudget.ledger.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Funds of all ledgers. */
interface FundRows extends JpaRepository<FundRow, String> {
    List<FundRow> findByLedgerOrderByFund(String ledger);
}

package nl.wijkbudget.ledger.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Lines of all entries. */
interface PostingRows extends JpaRepository<PostingRow, String> {
    List<PostingRow> findByLedgerAndPositionBetweenOrderByPositionAscLineAsc(String ledger, long first, long last);
}

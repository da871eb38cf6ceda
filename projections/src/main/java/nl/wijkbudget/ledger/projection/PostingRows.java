package nl.wijkbudget.ledger.projection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Lines of all entries. */
interface PostingRows extends JpaRepository<PostingRow, String> {
    List<PostingRow> findByPositionInOrderByPositionAscLineAsc(Collection<Long> positions);
}

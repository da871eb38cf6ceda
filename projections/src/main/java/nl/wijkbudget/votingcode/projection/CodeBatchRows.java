package nl.wijkbudget.votingcode.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Print runs of all rounds. */
interface CodeBatchRows extends JpaRepository<CodeBatchRow, String> {
    List<CodeBatchRow> findByRoundOrderByFirstLetter(String round);
}

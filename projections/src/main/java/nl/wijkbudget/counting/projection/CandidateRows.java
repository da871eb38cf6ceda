package nl.wijkbudget.counting.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All candidates as they stood on ballots. */
interface CandidateRows extends JpaRepository<CandidateRow, String> {
    List<CandidateRow> findByRound(String round);
}

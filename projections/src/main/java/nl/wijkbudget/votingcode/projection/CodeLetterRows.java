package nl.wijkbudget.votingcode.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Worthless letters of all rounds. */
interface CodeLetterRows extends JpaRepository<CodeLetterRow, String> {
    List<CodeLetterRow> findByRoundOrderByLetter(String round);
}

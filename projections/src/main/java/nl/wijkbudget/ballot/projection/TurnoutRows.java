package nl.wijkbudget.ballot.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Turnout of all rounds. */
interface TurnoutRows extends JpaRepository<TurnoutRow, String> {
    List<TurnoutRow> findByRoundOrderByChannel(String round);
}

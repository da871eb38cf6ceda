package nl.wijkbudget.ballot.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** Withdrawals of all rounds. */
interface WithdrawalRows extends JpaRepository<WithdrawalRow, String> {}

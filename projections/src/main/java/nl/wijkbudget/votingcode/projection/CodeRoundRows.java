package nl.wijkbudget.votingcode.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** Rounds in which someone voted or codes were reconciled. */
interface CodeRoundRows extends JpaRepository<CodeRoundRow, String> {}

package nl.wijkbudget.rulebook.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** The drafts of all rounds that have one. */
interface DraftRows extends JpaRepository<DraftRow, String> {}

package nl.wijkbudget.counting.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All comparisons. */
interface ComparisonRows extends JpaRepository<ComparisonRow, String> {}

package nl.wijkbudget.project.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All feasibility questions. */
interface QuestionRows extends JpaRepository<QuestionRow, String> {
    List<QuestionRow> findByProjectOrderByAskedAtAscIdAsc(String project);
}

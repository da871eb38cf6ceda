package nl.wijkbudget.project.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All projects. */
interface ProjectRows extends JpaRepository<ProjectRow, String> {
    @Query("""
        select p from ProjectRow p
        where (:round is null or p.round = :round)
          and (:theme is null or p.theme = :theme)
          and (:state is null or p.state = :state)
          and p.project > :after
        order by p.project
        """)
    List<ProjectRow> page(
            @Nullable String round, @Nullable String theme, @Nullable String state, String after, Limit limit);

    List<ProjectRow> findByMergedIntoOrderByProject(String project);
}

package nl.wijkbudget.rulebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.wijkbudget.identity.ProjectId;

/** What a voter put on a ballot. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Selection.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Selection.Ranked.class, name = "ranked"),
    @JsonSubTypes.Type(value = Selection.Scored.class, name = "scored")
})
public sealed interface Selection {
    /** The projects the ballot names, in the order of the ballot. */
    List<ProjectId> projects();

    /** Projects picked, in no order that counts: approval, choose one, knapsack. */
    record Chosen(List<ProjectId> projects) implements Selection {
        public Chosen {
            projects = List.copyOf(projects);
        }
    }

    /** Projects in order of preference, the best first: points per place. */
    record Ranked(List<ProjectId> projects) implements Selection {
        public Ranked {
            projects = List.copyOf(projects);
        }
    }

    /** Points given to projects by the voter: cumulative points, scores. */
    record Scored(List<Score> scores) implements Selection {
        public Scored {
            scores = List.copyOf(scores);
        }

        @Override
        public List<ProjectId> projects() {
            return scores.stream().map(Score::project).toList();
        }
    }

    /** Points for one project. */
    record Score(ProjectId project, int points) {}
}

package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A project, from idea to evidence. */
public record ProjectId(@JsonValue String value) implements Comparable<ProjectId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        ShortName.check("project", value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    /** {@code project:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "project:" + value;
    }
}

package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The carrying out of a project. */
public record DeliveryId(@JsonValue String value) implements Comparable<DeliveryId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliveryId {
        ShortName.check("delivery", value);
    }

    /** Derives the id, so that the same thing always gets the same name. */
    public static DeliveryId of(ProjectId project) {
        return new DeliveryId(project.value());
    }

    @Override
    public int compareTo(DeliveryId other) {
        return value.compareTo(other.value);
    }

    /** {@code delivery:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "delivery:" + value;
    }
}

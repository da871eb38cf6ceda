package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The agenda that follows from a round. */
public record AgendaId(@JsonValue String value) implements Comparable<AgendaId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgendaId {
        ShortName.check("agenda", value);
    }

    /** Derives the id, so that the same thing always gets the same name. */
    public static AgendaId of(RoundId round) {
        return new AgendaId(round.value());
    }

    @Override
    public int compareTo(AgendaId other) {
        return value.compareTo(other.value);
    }

    /** {@code agenda:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "agenda:" + value;
    }
}

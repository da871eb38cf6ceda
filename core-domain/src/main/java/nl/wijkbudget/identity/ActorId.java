package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who acts: a pseudonym of a person, an organisation or a program; never a name or an address. */
public record ActorId(@JsonValue String value) implements Comparable<ActorId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorId {
        ShortName.check("actor", value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    /** {@code actor:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "actor:" + value;
    }
}

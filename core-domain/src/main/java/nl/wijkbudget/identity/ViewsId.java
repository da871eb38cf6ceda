package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What all public views showed after one decision. */
public record ViewsId(@JsonValue String value) implements Comparable<ViewsId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ViewsId {
        ShortName.check("views", value);
    }

    /** Derives the id from where that decision stands in the log, so that it is recorded once. */
    public static ViewsId after(long moment) {
        return new ViewsId("after-" + moment);
    }

    @Override
    public int compareTo(ViewsId other) {
        return value.compareTo(other.value);
    }

    /** {@code views:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "views:" + value;
    }
}

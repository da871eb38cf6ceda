package nl.wijkbudget.projection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** An event that fails whoever reads it. */
record ToyUnreadable(String text) {

    @JsonCreator
    static ToyUnreadable read(@JsonProperty("text") String text) {
        if (text.equals("ink")) {
            throw new IllegalStateException("somebody read " + text);
        }
        return new ToyUnreadable(text);
    }
}

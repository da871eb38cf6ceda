package nl.wijkbudget.votingcode.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkbudget.votingcode.VotingCode;

/** What someone typed as a voting code; it shows itself nowhere. */
public record WrittenCode(@JsonValue String text) {
    /** From any JSON, so that no parser quotes what it could not read. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WrittenCode of(Object json) {
        if (!(json instanceof String text)) {
            throw new IllegalArgumentException("A voting code is a JSON string");
        }
        return new WrittenCode(text);
    }

    /** Refuses what cannot have been printed in any letter. */
    public void requireNoTypo() {
        read();
    }

    VotingCode read() {
        return VotingCode.read(text);
    }

    @Override
    public String toString() {
        return "a written code";
    }
}

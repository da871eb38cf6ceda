package nl.wijkbudget.agenda.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What front-runners can do with a project on the agenda. */
public enum ReviewStep {
    ENDORSE("bekrachtiging"),
    DEFER("uitstel"),
    COMBINE("samenvoeging"),
    ASK("informatieverzoeken"),
    ESCALATE("escalatie");

    private final String door;

    ReviewStep(String door) {
        this.door = door;
    }

    /** The door for it, of a project on an agenda. */
    public String door(String agenda, String project) {
        return "/api/v1/agendas/" + agenda + "/punten/" + project + "/" + door;
    }

    /** The end of the keys of its texts, and how it is called in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null when nobody chose one that there is. */
    static @Nullable ReviewStep named(@Nullable String key) {
        return Arrays.stream(values())
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}

package nl.wijkbudget.door.command;

import java.util.function.Function;
import nl.wijkbudget.decision.Authority;

/** What a request asks for, read from its path and body, and on whose authority: of whoever is logged in. */
public record Asked<T>(T wish, Authority authority) {
    /** The same request, put in the words of a command. */
    public <C> Asked<C> as(Function<T, C> words) {
        return new Asked<>(Malformed.unlessMade(() -> words.apply(wish)), authority);
    }
}

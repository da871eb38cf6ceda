package nl.wijkbudget.door.command;

import java.util.function.Function;

/** What a request asks for by someone whom nobody may know: headers that say who acts are not read. */
public record Unsigned<T>(T wish) {
    /** The same request, put in the words of a command. */
    public <C> Unsigned<C> as(Function<T, C> words) {
        return new Unsigned<>(Malformed.unlessMade(() -> words.apply(wish)));
    }
}

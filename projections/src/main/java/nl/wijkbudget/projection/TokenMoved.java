package nl.wijkbudget.projection;

/** Another process, or a person, moved the token of this group; the page was not applied and reading starts over. */
final class TokenMoved extends RuntimeException {

    TokenMoved(String group, LogPosition expected) {
        super("The token of " + group + " no longer stands at " + expected.value());
    }
}

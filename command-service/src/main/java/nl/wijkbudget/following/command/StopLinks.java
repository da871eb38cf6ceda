package nl.wijkbudget.following.command;

import nl.wijkbudget.person.command.Context;
import nl.wijkbudget.person.command.Lookups;

/**
 * Secrets of the links in mails that stop them. Each is a keyed hash of who follows what, and so the same in every mail:
 * the last mail and the first stop the same. The tables keep a hash of it, which opens nothing.
 */
record StopLinks(Lookups hashes) {
    String token(Follower follower) {
        return hashes.of(Context.of(
                "mail stop token", follower.person().value(), follower.what().value()));
    }

    /** What is stored of a token. */
    String hash(String token) {
        return hashes.of(Context.of("mail stop", token));
    }
}

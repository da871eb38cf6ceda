package nl.wijkbudget.following.command;

import nl.wijkbudget.following.StopToken;
import nl.wijkbudget.person.command.Context;
import nl.wijkbudget.person.command.Lookups;

/**
 * Secrets of the links in mails that stop them. Each is a keyed hash of who follows what, and so the same in every mail:
 * the last mail and the first stop the same. The tables keep a hash of it, which opens nothing.
 */
record StopLinks(Lookups hashes) {
    StopToken token(Follower follower) {
        return new StopToken(hashes.of(Context.of(
                "mail stop token", follower.person().value(), follower.what().value())));
    }

    /** What is stored of a token. */
    String hash(StopToken token) {
        return hashes.of(Context.of("mail stop", token.value()));
    }
}

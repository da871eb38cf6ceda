package nl.wijkbudget.person.query;

import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.following.query.FollowedLines;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.reading.query.Unanswered;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the vault what it holds of whoever visits, and what they follow. */
public final class OwnFiles {
    private final ObjectProvider<OwnPersonalia> vault;
    private final FollowedLines followed;

    public OwnFiles(ObjectProvider<OwnPersonalia> vault, FollowedLines followed) {
        this.vault = vault;
        this.followed = followed;
    }

    /** Unanswered for a visitor who is no person, such as a program, or is erased. */
    OwnFile of(Visitor visitor) {
        OwnPersonalia own = vault.getIfAvailable();
        if (own == null) {
            throw Unanswered.unknown(visitor.actor());
        }
        return own.of(visitor.actor())
                .map(personalia -> OwnFile.of(personalia, followed.all(visitor), own.inspectionsOf(visitor.actor())))
                .orElseThrow(() -> Unanswered.unknown(visitor.actor()));
    }
}

package nl.wijkbudget.person.query;

import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.reading.query.Unanswered;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the vault what it holds of whoever visits. */
public final class OwnFiles {
    private final ObjectProvider<OwnPersonalia> vault;

    public OwnFiles(ObjectProvider<OwnPersonalia> vault) {
        this.vault = vault;
    }

    /** Unanswered for a visitor who is no person, such as a program, or is erased. */
    OwnFile of(Visitor visitor) {
        OwnPersonalia own = vault.getIfAvailable();
        if (own == null) {
            throw Unanswered.unknown(visitor.actor());
        }
        return own.of(visitor.actor())
                .map(personalia -> OwnFile.of(personalia, own.inspectionsOf(visitor.actor())))
                .orElseThrow(() -> Unanswered.unknown(visitor.actor()));
    }
}

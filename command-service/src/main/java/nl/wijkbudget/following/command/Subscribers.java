package nl.wijkbudget.following.command;

import java.util.Optional;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.person.command.TamperedRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whom mail may go to: people of the vault who agreed to it and have an address. */
public record Subscribers(OwnPersonalia vault) {
    private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

    /** Where mail about this goes, or nothing; a record that was tampered with keeps nobody else from their mail. */
    Optional<MailAddress> addressOf(ActorId person, Followed what) {
        try {
            return vault.of(person)
                    .filter(own -> own.consents().containsKey(what.consent()))
                    .flatMap(own -> Optional.ofNullable(own.mailAddress()));
        } catch (TamperedRecord changed) {
            LOG.warn("No mail goes to somebody: {}", changed.getMessage());
            return Optional.empty();
        }
    }
}

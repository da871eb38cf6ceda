package nl.wijkbudget.person.command;

import java.util.Map;
import nl.wijkbudget.person.MailAddress;

/**
 * A mail to one person, as plain text.
 *
 * @param headers besides those that every mail has
 */
public record Mail(MailAddress to, String subject, String text, Map<String, String> headers) {
    public Mail {
        headers = Map.copyOf(headers);
    }

    /** Keeps the address and what was written out of logs. */
    @Override
    public String toString() {
        return "Mail[…]";
    }
}

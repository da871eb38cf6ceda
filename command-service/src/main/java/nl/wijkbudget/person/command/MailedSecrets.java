package nl.wijkbudget.person.command;

import nl.wijkbudget.person.MailAddress;

/** What goes to a mailbox and is kept nowhere: a token for in a link, and a code to type instead. */
record MailedSecrets(MailAddress to, String token, String code) {
    /** Keeps both out of logs. */
    @Override
    public String toString() {
        return "MailedSecrets[…]";
    }
}

package nl.wijkbudget.person.command;

/** The keys of the vault are not configured as they must be; the message says what to do, and no key. */
public final class UnusableVaultKey extends IllegalStateException {
    public UnusableVaultKey(String message) {
        super(message);
    }
}

package nl.wijkbudget.person;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is according to whom: proven by the caller, not here.
 *
 * @param issuer of the identity, such as the address of an OpenID Connect provider
 * @param subject unique and constant at that issuer
 * @param name as the issuer gives it; only used while the person has none
 * @param mailAddress as the issuer gives it; only used while the person has none
 */
public record Login(
        String issuer,
        String subject,
        @Nullable String name,
        @Nullable MailAddress mailAddress) {
    /** The issuer of who proved to read the mail of an address, which is the subject. */
    public static final String BY_MAIL = "mail";

    public Login {
        if (issuer.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("A login has an issuer and a subject");
        }
    }

    /** Of the reader of that mailbox. */
    public static Login byMail(MailAddress address) {
        return new Login(BY_MAIL, address.normalised(), null, address);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Login[" + issuer + "]";
    }
}

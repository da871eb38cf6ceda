package nl.wijkbudget.access;

/**
 * One way to log in.
 *
 * @param name what it is called: of an identity provider, or of a made-up person
 * @param address where it starts
 * @param value what a form of that address sends; empty for an identity provider
 */
public record LoginChoice(Kind kind, String name, String address, String value) {
    /** What the page has to show for it. */
    public enum Kind {
        /** A link to an OpenID Connect provider. */
        PROVIDER,
        /** A form that asks for a mail address. */
        MAIL,
        /** A form with a button per made-up person. */
        DEMO
    }
}

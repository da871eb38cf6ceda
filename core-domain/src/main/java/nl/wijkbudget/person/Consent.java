package nl.wijkbudget.person;

/** What a person may agree to, each by itself; nobody has agreed to anything until they do. */
public enum Consent {
    /** Everyone may see my name beside what I propose and decide. */
    SHOW_MY_NAME,
    /** Mail me about what I proposed or support. */
    MAIL_ABOUT_MY_PROJECTS,
    /** Mail me when a round opens, votes or has a result. */
    MAIL_ABOUT_ROUNDS
}

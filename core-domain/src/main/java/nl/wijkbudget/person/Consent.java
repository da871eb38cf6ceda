package nl.wijkbudget.person;

/** What a person may agree to, each by itself; nobody has agreed to anything until they do. */
public enum Consent {
    /** Everyone may see my name beside what I propose and decide. */
    SHOW_MY_NAME,
    /** Mail me about the projects that I follow; what I propose or support from now on I follow by itself. */
    MAIL_ABOUT_MY_PROJECTS,
    /** Mail me about the rounds of neighbourhoods that I follow: when one opens, can be voted in or has a result. */
    MAIL_ABOUT_ROUNDS
}

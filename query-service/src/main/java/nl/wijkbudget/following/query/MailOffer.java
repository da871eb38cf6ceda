package nl.wijkbudget.following.query;

/** What a page can offer a visitor who wants mail about what is on it. */
public enum MailOffer {
    /** No mail server is set up here. */
    NOT_HERE,
    LOG_IN,
    /** Who is logged in is nobody of the vault, such as a program. */
    NO_PERSON,
    /** They follow or may follow, and there is no address to mail to. */
    NO_ADDRESS,
    FOLLOW,
    /** To follow is to give the consent for that mail as well. */
    AGREE_AND_FOLLOW,
    FOLLOWED,
    /** They follow, and took back the consent. */
    FOLLOWED_IN_SILENCE;

    public boolean mayFollow() {
        return this == FOLLOW || this == AGREE_AND_FOLLOW || this == FOLLOWED_IN_SILENCE;
    }

    public boolean mayStop() {
        return this == FOLLOWED || this == FOLLOWED_IN_SILENCE;
    }
}

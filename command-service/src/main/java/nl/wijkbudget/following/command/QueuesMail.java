package nl.wijkbudget.following.command;

/** What the policies that make mail of news share. */
public final class QueuesMail {
    /** One group, so that who begins to follow by an event is there for the next. It begins at the end of the log. */
    public static final String GROUP = "policy.queue-the-mail";

    private QueuesMail() {}
}

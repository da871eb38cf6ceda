package nl.wijkbudget.idempotency.command;

/** What became of the wish to use a key for a request. */
sealed interface Claim {
    /** The key is ours: carry the request out. */
    record Ours() implements Claim {}

    /** This request was answered before. */
    record Answered(RecordedAnswer answer) implements Claim {}

    /** This request is being carried out by someone else now. */
    record InProgress() implements Claim {}

    /** The key belongs to another request. */
    record Taken() implements Claim {}
}

package nl.wijkbudget.fsck.command;

/** What can be wrong with a store; the words for each, and what to do, are in the bundle of this package. */
public enum FaultKind {
    POSITION_IS_MISSING(Part.LOG),
    EVENT_IS_NOT_THAT_OF_ITS_LEAF(Part.LOG),
    SALT_IS_GONE(Part.LOG),
    EVENT_IS_OUT_OF_ITS_STREAM(Part.LOG),
    WRITER_STANDS_ELSEWHERE(Part.LOG),
    SNAPSHOT_IS_AHEAD(Part.LOG),
    CHECKPOINT_IS_UNREADABLE(Part.TREE),
    CHECKPOINT_IS_NOT_OURS(Part.TREE),
    CHECKPOINT_IS_BEYOND_THE_LOG(Part.TREE),
    ROOT_IS_ANOTHER(Part.TREE),
    FENCE_IS_MISSING(Part.TREE),
    FENCE_IS_BEHIND(Part.TREE),
    COSIGNATURE_IS_FALSE(Part.TREE),
    TILE_IS_MISSING(Part.TREE),
    TILE_IS_ANOTHER(Part.TREE),
    LETTER_IS_NOT_IN_THE_REGISTER(Part.CODES),
    LETTER_IS_NOT_IN_THE_LOG(Part.CODES),
    LETTER_IS_OF_ANOTHER_BATCH(Part.CODES),
    LETTER_SHOULD_BE_WORTHLESS(Part.CODES),
    LETTER_SHOULD_WORK(Part.CODES),
    USED_CODES_ARE_NOT_BALLOTS(Part.CODES),
    SHEETS_ARE_NOT_BALLOTS(Part.CODES),
    PEOPLE_ARE_NOT_BALLOTS(Part.CODES),
    ROUND_KEY_IS_MISSING(Part.CODES),
    ROUND_KEY_IS_ANOTHER(Part.CODES),
    ROUND_KEY_IS_STILL_THERE(Part.CODES),
    TRANSACTION_DOES_NOT_SUM_TO_ZERO(Part.LEDGER),
    TRANSACTION_IS_THERE_TWICE(Part.LEDGER),
    ACCOUNT_IS_BELOW_ZERO(Part.LEDGER),
    REVERSAL_IS_NOT_OF_ITS_ORIGINAL(Part.LEDGER),
    LEDGER_DOES_NOT_SUM_TO_ZERO(Part.LEDGER),
    BALANCE_IS_NOT_ITS_POSTINGS(Part.LEDGER),
    TABLE_IS_MISSING(Part.READ_MODELS),
    ROW_IS_MISSING(Part.READ_MODELS),
    ROW_IS_ANOTHER(Part.READ_MODELS),
    ROW_IS_TOO_MANY(Part.READ_MODELS),
    PROJECTION_STANDS_STILL(Part.READ_MODELS),
    LOG_HAS_NO_KEY(Part.TREE, Weight.UNCHECKED),
    STORE_MOVED_ON(Part.READ_MODELS, Weight.UNCHECKED);

    /** What of the store is looked at. */
    public enum Part {
        LOG,
        TREE,
        CODES,
        LEDGER,
        READ_MODELS
    }

    /** Whether something is wrong, or could not be looked at. */
    public enum Weight {
        WRONG,
        UNCHECKED
    }

    private final Part part;
    private final Weight weight;

    FaultKind(Part part) {
        this(part, Weight.WRONG);
    }

    FaultKind(Part part, Weight weight) {
        this.part = part;
        this.weight = weight;
    }

    public Part part() {
        return part;
    }

    public Weight weight() {
        return weight;
    }
}

package nl.wijkbudget.votingcode;

/** Asks how many wrong voting codes were tried of late, for those who watch over the system; says nothing of who tried. */
public interface WrongCodes {
    Recent recent();

    /**
     * What was tried within the last while.
     *
     * @param tried codes that do not work; typing errors are not among them
     * @param alarm whether that is more than a neighbourhood mistypes
     */
    record Recent(int tried, boolean alarm) {}
}

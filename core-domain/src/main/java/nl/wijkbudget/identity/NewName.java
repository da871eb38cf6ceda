package nl.wijkbudget.identity;

/** What may not be the name of something new: pages have the form for it there. What has that name already keeps it. */
public final class NewName {
    private static final String ADDRESS_OF_FORMS = "nieuw";

    private NewName() {}

    /**
     * Refuses what cannot be the id of something new.
     *
     * @param kind such as {@code project}, for who reads why
     */
    public static void check(String kind, String value) {
        if (value.equals(ADDRESS_OF_FORMS)) {
            throw new IllegalArgumentException(
                    "A new " + kind + " cannot have the id 'nieuw': that is the address of the form for one");
        }
    }
}

package nl.wijkbudget.poll;

import java.util.Locale;

/** What the numbers beside the projects of a ballot mean. */
public enum Marks {
    /** There are none: a project is on the ballot or not. */
    CHOICES,
    /** Points the voter gave, by any scale. */
    POINTS,
    /** Places, from 0 for the project wanted most. */
    PLACES;

    /** In a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.wijkbudget.person;

/** What may be shown as the name of an actor; that there is none to show is a value too. */
public sealed interface PersonName {
    /** A name that its bearer lets everyone see. */
    record Known(String name) implements PersonName {
        /** Keeps the name out of logs. */
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /** A person who did not agree to being named in public, or gave no name. */
    record Withheld() implements PersonName {}

    /** Not a person of this vault: an organisation, a program or a pseudonym of elsewhere. */
    record Unknown() implements PersonName {}

    /** A person whose data are gone for good. */
    record Erased() implements PersonName {}
}

package nl.wijkbudget.person;

/** A kind of personal data. */
public enum PersonalField {
    NAME,
    MAIL_ADDRESS,
    CONSENTS
}

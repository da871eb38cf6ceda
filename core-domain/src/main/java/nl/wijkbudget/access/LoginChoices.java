package nl.wijkbudget.access;

import java.util.List;

/** The ways in which people can log in here, for the page that offers them. */
public interface LoginChoices {
    List<LoginChoice> choices();
}

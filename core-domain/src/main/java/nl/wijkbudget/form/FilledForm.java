package nl.wijkbudget.form;

import java.util.List;
import java.util.Map;

/**
 * What somebody filled in on a page, and why it was not accepted; the page is shown again with it.
 *
 * @param code the code of the refusal or problem
 * @param detail what to do about it, in the language of the page
 * @param faults what is wrong per place, as the API names it
 * @param fields what was filled in, by the whole name of the field
 */
public record FilledForm(String code, String detail, Map<String, String> faults, Map<String, List<String>> fields) {
    /** Request attribute of a page that is shown again. */
    public static final String ATTRIBUTE = "filledForm";

    /** Request attribute of a page that shows what a door answered: a map. */
    public static final String ANSWER = "doorAnswer";

    /** Request attribute: the tag of the language of the page, in which a refusal is told. */
    public static final String LANGUAGE = "nl.wijkbudget.form.language";

    public FilledForm {
        faults = Map.copyOf(faults);
        fields = Map.copyOf(fields);
    }
}

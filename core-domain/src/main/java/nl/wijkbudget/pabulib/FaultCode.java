package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Severity.ERROR;
import static nl.wijkbudget.pabulib.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Everything that can be wrong with a file, each with a sentence that says what to do about it. */
public enum FaultCode {
    FILE_IS_EMPTY(ERROR, "The file is empty. Choose another file.", "Het bestand is leeg. Kies een ander bestand."),
    FILE_IS_NOT_PABULIB(
            ERROR,
            "This is not a .pb file: it starts with “%s”. Start with a line that says META.",
            "Dit is geen .pb-bestand: het begint met “%s”. Begin met een regel waarop META staat."),
    BYTE_IS_MALFORMED(
            ERROR,
            "Byte %s is not valid UTF-8. Save the file as UTF-8.",
            "Byte %s is geen geldige UTF-8. Sla het bestand op als UTF-8."),
    QUOTE_IS_NOT_CLOSED(
            ERROR,
            "The quote that opens here is never closed. Add the closing quote.",
            "De aanhaling die hier begint, eindigt nergens. Zet er een sluitend aanhalingsteken bij."),
    TEXT_FOLLOWS_QUOTE(
            ERROR,
            "There is text after the closing quote. Write a quote inside quoted text twice.",
            "Er staat tekst na het sluitende aanhalingsteken. Schrijf een aanhalingsteken in de tekst dubbel."),
    ROW_IS_TOO_LONG(
            ERROR,
            "This row has more than %s characters. Check whether its line breaks got lost.",
            "Deze rij heeft meer dan %s tekens. Kijk of de regeleinden zijn weggevallen."),
    TOO_MANY_ROWS(
            ERROR,
            "The file has more than %s rows. Reading stopped here; split the election.",
            "Het bestand heeft meer dan %s rijen. Het lezen is hier gestopt; splits de verkiezing."),
    SECTION_IS_MISSING(
            ERROR,
            "Section %s is missing. Add a line that says %1$s, a header and the rows.",
            "Het deel %s ontbreekt. Voeg een regel %1$s toe, een kopregel en de rijen."),
    SECTION_IS_THERE_TWICE(
            ERROR,
            "Section %s is there twice. Put all its rows under one title.",
            "Het deel %s staat er twee keer. Zet alle rijen onder één titel."),
    SECTION_IS_OUT_OF_ORDER(
            ERROR,
            "Section %s comes too late. The order is META, PROJECTS, VOTES.",
            "Het deel %s komt te laat. De volgorde is META, PROJECTS, VOTES."),
    HEADER_IS_MISSING(
            ERROR,
            "Section %s has no header. Put the column names under its title.",
            "Het deel %s heeft geen kopregel. Zet de kolomnamen onder de titel."),
    COLUMN_IS_MISSING(
            ERROR,
            "Section %s needs a column “%s”. Add it to the header and the rows.",
            "Het deel %s heeft een kolom “%s” nodig. Zet die in de kopregel en de rijen."),
    COLUMN_IS_THERE_TWICE(
            ERROR,
            "Section %s has the column “%s” twice. Keep one.",
            "Het deel %s heeft de kolom “%s” twee keer. Houd er één."),
    CELLS_DIFFER_FROM_HEADER(
            ERROR,
            "This row has %s cells and the header has %s. Add or remove a semicolon, or quote the text with one in it.",
            "Deze rij heeft %s cellen en de kopregel %s. Zet een puntkomma erbij of haal er een weg."),
    META_KEY_IS_MISSING(
            ERROR, "META needs a row “%s”. Add “%1$s;” and its value.", "META mist een rij “%s”. Voeg “%1$s;” toe."),
    META_KEY_IS_EMPTY(
            ERROR,
            "This META row has no key. Add the key or remove the row.",
            "Deze META-rij heeft geen sleutel. Vul die in of haal de rij weg."),
    META_KEY_IS_THERE_TWICE(
            ERROR, "META has “%s” twice. Keep one of the two.", "META heeft “%s” twee keer. Houd er één."),
    META_REMARK_IS_THERE_TWICE(
            WARNING, "META has “%s” twice. Both are kept.", "META heeft “%s” twee keer. Beide blijven staan."),
    META_VALUE_HAS_SEMICOLONS(
            WARNING,
            "There is a semicolon in this value. It is kept; put quotes around the value.",
            "In deze waarde staat een puntkomma. Die blijft staan; zet aanhalingstekens om de waarde."),
    VOTE_TYPE_IS_UNKNOWN(
            ERROR,
            "Vote type “%s” is unknown. Use approval, choose-1, ordinal, cumulative or scoring.",
            "Stemvorm “%s” is onbekend. Gebruik approval, choose-1, ordinal, cumulative of scoring."),
    DEFAULT_SCORE_IS_NOT_COUNTED(
            WARNING,
            "Projects that a ballot leaves out get nothing, not %s points. Put them on the ballots if they should.",
            "Projecten die niet op een stem staan, krijgen niets, geen %s punten. Zet ze anders op de stemmen."),
    NUMBER_IS_MALFORMED(
            ERROR,
            "“%s” is not a number. Write digits only, such as 12 or 1.5.",
            "“%s” is geen getal. Schrijf alleen cijfers, zoals 12 of 1.5."),
    WHOLE_NUMBER_IS_MALFORMED(
            ERROR,
            "“%s” is not a whole number of zero or more. Write digits only, such as 12.",
            "“%s” is geen heel getal van nul of meer. Schrijf alleen cijfers, zoals 12."),
    AMOUNT_IS_MALFORMED(
            ERROR,
            "“%s” is not an amount. Write digits and at most two decimals, such as 1250 or 1250.50.",
            "“%s” is geen bedrag. Schrijf cijfers en hooguit twee decimalen, zoals 1250 of 1250,50."),
    COUNT_DIFFERS(
            ERROR,
            "%s says %s and there are %s rows. Add the missing rows or correct the number.",
            "%s zegt %s en er zijn %s rijen. Voeg de rijen toe of verbeter het getal."),
    COUNT_HAS_BLANK_LINES(
            WARNING,
            "%s says %s and there are %s rows: blank lines were counted too. The rows count; correct the number.",
            "%s zegt %s en er zijn %s rijen: lege regels zijn meegeteld. De rijen tellen; verbeter het getal."),
    PROJECT_ID_IS_EMPTY(
            ERROR, "This project has no project_id. Fill it in.", "Dit project heeft geen project_id. Vul het in."),
    PROJECT_ID_HAS_A_COMMA(
            ERROR,
            "Project id “%s” has a comma, which separates projects on a ballot. Choose another id.",
            "In project_id “%s” staat een komma; die scheidt projecten op een stem. Kies een andere."),
    PROJECT_IS_THERE_TWICE(
            ERROR,
            "Project “%s” is there already. Keep one, or give this one another id.",
            "Project “%s” staat er al. Houd er één of geef dit een andere project_id."),
    VOTER_ID_IS_EMPTY(ERROR, "This ballot has no voter_id. Fill it in.", "Deze stem heeft geen voter_id. Vul het in."),
    VOTER_VOTED_ALREADY(
            ERROR,
            "Voter “%s” has a ballot already. Keep one of the two.",
            "Kiezer “%s” heeft al een stem. Houd er één."),
    PROJECT_IS_UNKNOWN(
            ERROR,
            "Project “%s” on this ballot is not under PROJECTS. Correct the id or add the project.",
            "Project “%s” op deze stem staat niet onder PROJECTS. Verbeter het of voeg het project toe."),
    POINTS_ARE_MALFORMED(
            ERROR,
            "“%s” is not a number of points. Write at most six digits and three decimals, such as 12 or 1.5.",
            "“%s” is geen aantal punten. Schrijf hooguit zes cijfers en drie decimalen, zoals 12 of 1.5."),
    POINTS_DIFFER_FROM_PROJECTS(
            ERROR,
            "This ballot has %s points for %s projects. Give each project its points, in the same order.",
            "Deze stem heeft %s keer punten voor %s projecten. Geef elk project punten, in dezelfde volgorde."),
    BALLOT_HAS_A_PROJECT_TWICE(
            WARNING,
            "This ballot has project “%s” more than once. It is counted once, where it comes first.",
            "Deze stem noemt project “%s” vaker. Het telt één keer, op de eerste plek."),
    BALLOT_HAS_TOO_FEW_PROJECTS(
            WARNING,
            "This ballot has %s projects and the least is %s. It is kept; check it.",
            "Deze stem heeft %s projecten en het minimum is %s. De stem blijft staan; kijk hem na."),
    BALLOT_HAS_TOO_MANY_PROJECTS(
            WARNING,
            "This ballot has %s projects and the most is %s. It is kept; check it.",
            "Deze stem heeft %s projecten en het maximum is %s. De stem blijft staan; kijk hem na."),
    BALLOT_COSTS_TOO_MUCH(
            WARNING,
            "The projects on this ballot cost %s cents together and the most is %s. It is kept; check it.",
            "De projecten op deze stem kosten samen %s cent en het maximum is %s. De stem blijft staan; kijk hem na."),
    BALLOT_HAS_TOO_FEW_POINTS(
            WARNING,
            "This ballot gives %s points together and the least is %s. It is kept; check it.",
            "Deze stem geeft samen %s punten en het minimum is %s. De stem blijft staan; kijk hem na."),
    BALLOT_HAS_TOO_MANY_POINTS(
            WARNING,
            "This ballot gives %s points together and the most is %s. It is kept; check it.",
            "Deze stem geeft samen %s punten en het maximum is %s. De stem blijft staan; kijk hem na."),
    POINTS_ARE_TOO_LOW(
            WARNING,
            "This ballot gives a project %s points and the least is %s. It is kept; check it.",
            "Deze stem geeft een project %s punten en het minimum is %s. De stem blijft staan; kijk hem na."),
    POINTS_ARE_TOO_HIGH(
            WARNING,
            "This ballot gives a project %s points and the most is %s. It is kept; check it.",
            "Deze stem geeft een project %s punten en het maximum is %s. De stem blijft staan; kijk hem na.");

    private final Severity severity;
    private final String english;
    private final String dutch;

    FaultCode(Severity severity, String english, String dutch) {
        this.severity = severity;
        this.english = english;
        this.dutch = dutch;
    }

    public Severity severity() {
        return severity;
    }

    /** The frozen code, like {@code pabulib.project-is-unknown}. */
    @JsonValue
    public String code() {
        return "pabulib." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence with {@code %s} where the arguments go; Dutch for {@code nl}, English for the rest. */
    String template(Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : english;
    }
}

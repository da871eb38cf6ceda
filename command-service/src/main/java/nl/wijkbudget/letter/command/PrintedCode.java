package nl.wijkbudget.letter.command;

import java.util.regex.Pattern;

/** A voting code as it stands on paper, {@code K7PM-4RDX-9WQA}, and the number of its letter; never shown by accident. */
public record PrintedCode(int letter, String code) {
    private static final Pattern FORM = Pattern.compile("[2-9A-HJKMNP-Z]{4}(?:-[2-9A-HJKMNP-Z]{4}){2}");

    public PrintedCode {
        if (letter < 1) {
            throw new IllegalArgumentException("Letters are numbered from 1, not " + letter);
        }
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Letter " + letter + " needs a code of three groups of four");
        }
    }

    /** Without dashes, as addresses carry it. */
    String bare() {
        return code.replace("-", "");
    }

    /** Six digits at least, so that letters lie in order. */
    String number() {
        return "%06d".formatted(letter);
    }

    @Override
    public String toString() {
        return "PrintedCode[letter=" + letter + "]";
    }
}

package nl.wijkbudget.ballot.query;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stack that was typed alike twice, for a last look.
 *
 * @param json the sheets as the door wants them
 */
public record AgreedStack(String json, List<Sheet> sheets) {
    /** The field in which the sheets go to the door. */
    static final String FIELD = "sheets:json";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** By the answer of the door that compares. */
    static AgreedStack answered(Object answer, PaperToMark paper) {
        return of(JSON.valueToTree(answer).path("sheets"), paper);
    }

    /** By the field of a form that was refused; null when it holds something else. */
    static @Nullable AgreedStack sent(String field, PaperToMark paper) {
        try {
            return of(JSON.readTree(field), paper);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static AgreedStack of(JsonNode sheets, PaperToMark paper) {
        return new AgreedStack(
                sheets.toString(),
                sheets.valueStream().map(sheet -> sheet(sheet, paper)).toList());
    }

    private static Sheet sheet(JsonNode sheet, PaperToMark paper) {
        JsonNode selection = sheet.path("selection");
        Stream<Mark> named = selection.path("projects").valueStream().map(project -> mark(project, "", paper));
        Stream<Mark> scored = selection
                .path("scores")
                .valueStream()
                .map(score -> mark(score.path("project"), score.path("points").asString(""), paper));
        Stream<Mark> shared = selection
                .path("shares")
                .valueStream()
                .map(share -> mark(share.path("theme"), share.path("tokens").asString(""), paper));
        return new Sheet(
                sheet.path("number").asInt(0),
                Stream.of(named, scored, shared).flatMap(marks -> marks).toList());
    }

    private static Mark mark(JsonNode id, String given, PaperToMark paper) {
        String wanted = id.asString("");
        String title = paper.lines().stream()
                .filter(line -> line.id().equals(wanted))
                .map(PaperToMark.Line::title)
                .findFirst()
                .orElse(wanted);
        return new Mark(title, given);
    }

    /** One paper ballot, by its number in the stack. */
    public record Sheet(int number, List<Mark> marks) {}

    /** A project or theme, and what it was given; an empty text where nothing is. */
    public record Mark(String title, String given) {}
}

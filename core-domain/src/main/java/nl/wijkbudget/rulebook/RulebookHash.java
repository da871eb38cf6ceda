package nl.wijkbudget.rulebook;

/** SHA-256 of a rulebook's canonical text, 64 lower-case hexadecimal digits; every ballot names it. */
public record RulebookHash(
        @com.fasterxml.jackson.annotation.JsonValue String value) {
    @com.fasterxml.jackson.annotation.JsonCreator(mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
    public RulebookHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A rulebook hash has 64 hexadecimal digits: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

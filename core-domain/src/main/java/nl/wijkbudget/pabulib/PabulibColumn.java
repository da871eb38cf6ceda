package nl.wijkbudget.pabulib;

/**
 * A column of a section, or a row of META: a name by which a file tells something.
 *
 * @param section META, PROJECTS or VOTES
 * @param name as the file has it
 * @param meaning the one name under which we know it, such as {@code category} for {@code categories}
 */
public record PabulibColumn(String section, String name, String meaning) {
    static PabulibColumn of(Section section, String name) {
        return new PabulibColumn(section.name(), name, Columns.canonical(name));
    }
}

package nl.wijkbudget.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.round.Phase;

/** The authorisation matrix: every door there is. What is not in it is denied. */
public final class Matrix {
    private static final String FILE = "matrix.txt";
    private static final int COLUMNS = 5;

    private Matrix() {}

    /** In the order of the file. */
    public static List<Door> doors() {
        try (InputStream file = Objects.requireNonNull(Matrix.class.getResourceAsStream(FILE))) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Door> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Matrix::door)
                .toList();
    }

    private static Door door(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("A line of the matrix has " + COLUMNS + " columns: " + line);
        }
        try {
            List<String> address = words(cells.get(0));
            return new Door(
                    address.isEmpty() ? null : address.get(0),
                    address.isEmpty() ? null : address.get(1),
                    words(cells.get(1)),
                    Admission.parse(cells.get(2)),
                    phases(cells.get(3)),
                    Whose.valueOf(cells.get(4).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not a line of the matrix: " + line, e);
        }
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" +"));
    }

    private static Set<Phase> phases(String cell) {
        return cell.equals("any")
                ? EnumSet.allOf(Phase.class)
                : words(cell).stream().map(Phase::valueOf).collect(Collectors.toSet());
    }
}

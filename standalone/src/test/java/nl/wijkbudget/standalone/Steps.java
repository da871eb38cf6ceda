package nl.wijkbudget.standalone;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.round.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How one door of the matrix is walked through, as {@code matrix-walk.txt} says.
 *
 * @param words by what a line begins with: what stands behind it
 */
record Steps(String address, Map<String, List<String>> words) {
    private static final String FILE = "matrix-walk.txt";
    private static final Set<String> KNOWN = Set.of("body", "query", "with", "fresh", "allowed", "refused");
    private static final Set<String> QUIETLY = Set.of("quiet");

    Steps {
        words = Map.copyOf(words);
    }

    /** In the order of the file, which is the order in which things may happen. */
    static List<Steps> all() {
        try (InputStream file = Objects.requireNonNull(Steps.class.getResourceAsStream(FILE))) {
            List<Steps> all = new ArrayList<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, all));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, List<Steps> all) {
        if (!line.startsWith(" ")) {
            all.add(new Steps(line, Map.of()));
            return;
        }
        Steps last = all.remove(all.size() - 1);
        String[] words = line.strip().split(" ", 2);
        if (!KNOWN.contains(words[0])) {
            throw new IllegalArgumentException(FILE + " cannot say: " + line);
        }
        Map<String, List<String>> more = new HashMap<>(last.words());
        more.merge(words[0], List.of(words.length == 1 ? "" : words[1]), (some, one) -> {
            List<String> both = new ArrayList<>(some);
            both.addAll(one);
            return List.copyOf(both);
        });
        all.add(new Steps(last.address(), more));
    }

    /** For every door; those that are only read need no words of their own. */
    static Map<String, Steps> byAddress() {
        return all().stream().collect(toMap(Steps::address, Function.identity()));
    }

    static Steps ofARead(Door door) {
        return new Steps(door.address(), Map.of());
    }

    String body() {
        return one("body");
    }

    String query() {
        return one("query");
    }

    /** Whether every cell that lets something happen needs a round of its own. */
    boolean usesUpTheRound() {
        return words.containsKey("fresh");
    }

    /** Of what is in the address, where it is not what most doors have. */
    @Nullable
    String with(String variable) {
        return words.getOrDefault("with", List.of()).stream()
                .filter(line -> line.startsWith(variable + " "))
                .map(line -> line.substring(variable.length() + 1))
                .findFirst()
                .orElse(null);
    }

    /** Whether it makes a difference in which phase a round is. */
    boolean isOfARound() {
        return List.of("{round}", "{project}", "{count}", "{agenda}", "{delivery}").stream()
                .anyMatch(variable -> (address + body() + query()).contains(variable));
    }

    /** What may come of it where the matrix lets it happen; without words: it is answered, or it changes something. */
    Set<String> allowed(Phase phase) {
        return outcomes("allowed", phase, address.startsWith("GET ") ? QUIETLY : Set.of("changed"));
    }

    /** What may come of it where the role is right, and the phase or whose it is is not. */
    Set<String> refused(Phase phase) {
        return outcomes("refused", phase, Set.of());
    }

    private Set<String> outcomes(String word, Phase phase, Set<String> otherwise) {
        List<String> lines = words.getOrDefault(word, List.of());
        return lines.stream()
                .filter(line -> line.contains(":")
                        && Arrays.asList(line.substring(0, line.indexOf(':')).split(" "))
                                .contains(phase.name()))
                .findFirst()
                .or(() -> lines.stream().filter(line -> !line.contains(":")).findFirst())
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .map(line -> (Set<String>) new TreeSet<>(Arrays.asList(line.split(", "))))
                .orElse(otherwise);
    }

    private String one(String word) {
        return String.join("\n", words.getOrDefault(word, List.of()));
    }
}

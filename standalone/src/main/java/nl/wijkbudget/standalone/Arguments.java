package nl.wijkbudget.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words behind a command: files, {@code --option=value} and {@code --flag}; no other than those that it knows. */
record Arguments(List<String> words, Map<String, String> options) {
    Arguments {
        words = List.copyOf(words);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** Takes them apart, or refuses what the command does not know. */
    static Arguments of(List<String> written, Set<String> withValue, Set<String> flags) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        for (String each : written) {
            if (!each.startsWith("-")) {
                words.add(each);
                continue;
            }
            int equals = each.indexOf('=');
            String name = equals < 0 ? each : each.substring(0, equals);
            if (!name.startsWith("--")
                    || !(withValue.contains(name.substring(2)) || flags.contains(name.substring(2)))) {
                throw new Misuse("There is no option " + name + ". The options are: " + list(withValue, flags) + ".");
            }
            check(name, equals >= 0, withValue.contains(name.substring(2)));
            if (options.put(name.substring(2), each.substring(equals + 1)) != null) {
                throw new Misuse(name + " is there twice. Keep one.");
            }
        }
        return new Arguments(words, options);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** That of {@code --lang}, which is one of these; English when nobody asked. */
    Locale language(List<Locale> spoken) {
        String asked = option("lang").orElse("en");
        return spoken.stream()
                .filter(each -> each.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Misuse("--lang=" + asked + " cannot be. Write one of: "
                        + spoken.stream().map(Locale::getLanguage).collect(Collectors.joining(", ")) + "."));
    }

    /** The only word. */
    Path file(String command) {
        if (words.size() == 1) {
            return path(words.get(0));
        }
        String example = "java -jar wijkbudget.jar " + command + " election.pb";
        throw new Misuse(
                words.isEmpty()
                        ? "Which file? For example: " + example
                        : "One file at a time, and options as --name=value. For example: " + example);
    }

    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException impossible) {
            throw new Misuse("This cannot be the name of a file here: " + impossible.getMessage());
        }
    }

    private static void check(String name, boolean hasValue, boolean takesValue) {
        if (takesValue && !hasValue) {
            throw new Misuse(name + " has no value. Write " + name + "=VALUE.");
        }
        if (!takesValue && hasValue) {
            throw new Misuse(name + " takes no value. Write " + name + ".");
        }
    }

    private static String list(Set<String> withValue, Set<String> flags) {
        Set<String> all = new TreeSet<>();
        withValue.forEach(name -> all.add("--" + name + "=…"));
        flags.forEach(name -> all.add("--" + name));
        return String.join(", ", all);
    }
}

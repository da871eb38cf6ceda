package nl.wijkbudget.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody asked for, option by option. */
record Asked(Map<String, List<String>> given) {
    static final String BUNDLE = "BUNDLE";
    static final String RECEIPT = "--receipt";
    static final String POLICY = "--policy";
    private static final String JSON = "--json";
    private static final String LANGUAGE = "--lang";
    private static final String CHECKPOINT = "--checkpoint";
    /** How often each may be given. */
    private static final Map<String, Integer> MOST = Map.of(
            BUNDLE, 1, RECEIPT, 1, POLICY, 1, JSON, Integer.MAX_VALUE, LANGUAGE, 1, CHECKPOINT, Integer.MAX_VALUE);

    /** Null when it is not to be understood. */
    static @Nullable Asked of(List<String> arguments) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            boolean isOption = word.startsWith("--");
            boolean isWhole = !isOption || word.equals(JSON);
            List<String> values = given.computeIfAbsent(isOption ? word : BUNDLE, first -> new ArrayList<>());
            if (values.size() >= MOST.getOrDefault(isOption ? word : BUNDLE, 0) || !(isWhole || words.hasNext())) {
                return null;
            }
            values.add(isWhole ? word : words.next());
        }
        Asked asked = new Asked(given);
        boolean isEnough = asked.file(BUNDLE) != null || (asked.file(RECEIPT) != null && asked.file(POLICY) != null);
        return isEnough && List.of("nl", "en").contains(asked.language().getLanguage()) ? asked : null;
    }

    /** The file that it is all about. */
    String first() {
        return given.getOrDefault(BUNDLE, given.getOrDefault(RECEIPT, List.of()))
                .get(0);
    }

    @Nullable
    Path file(String option) {
        return given.containsKey(option) ? Path.of(given.get(option).get(0)) : null;
    }

    List<Path> checkpoints() {
        return given.getOrDefault(CHECKPOINT, List.of()).stream().map(Path::of).toList();
    }

    boolean asJson() {
        return given.containsKey(JSON);
    }

    Locale language() {
        return new Locale(given.getOrDefault(LANGUAGE, List.of("nl")).get(0));
    }
}

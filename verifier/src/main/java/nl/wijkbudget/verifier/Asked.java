package nl.wijkbudget.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody asked for, option by option. */
record Asked(Map<String, List<String>> given) {
    static final String BUNDLE = "BUNDLE";
    static final String RECEIPT = "--receipt";
    static final String POLICY = "--policy";
    private static final String JSON = "--json";
    private static final String LANGUAGE = "--lang";
    private static final String CHECKPOINT = "--checkpoint";
    private static final List<String> DUTCH = List.of("nl");
    private static final Map<String, Locale> LANGUAGES = Map.of("nl", Locale.ROOT, "en", Locale.ENGLISH);
    private static final Set<String> ONCE = Set.of(BUNDLE, RECEIPT, POLICY, LANGUAGE);
    private static final Set<String> OFTEN = Set.of(CHECKPOINT, JSON);

    /** Null when it is not to be understood. */
    static @Nullable Asked of(List<String> arguments) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            String option = word.startsWith("--") ? word : BUNDLE;
            boolean isWhole = option.equals(BUNDLE) || option.equals(JSON);
            boolean isFree = OFTEN.contains(option) || (ONCE.contains(option) && !given.containsKey(option));
            if (!isFree || !(isWhole || words.hasNext())) {
                return null;
            }
            given.computeIfAbsent(option, first -> new ArrayList<>()).add(isWhole ? word : words.next());
        }
        boolean isEnough = given.containsKey(BUNDLE) || given.keySet().containsAll(Set.of(RECEIPT, POLICY));
        boolean isSpoken =
                LANGUAGES.containsKey(given.getOrDefault(LANGUAGE, DUTCH).get(0));
        return isEnough && isSpoken ? new Asked(given) : null;
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
        return LANGUAGES.getOrDefault(given.getOrDefault(LANGUAGE, DUTCH).get(0), Locale.ROOT);
    }
}

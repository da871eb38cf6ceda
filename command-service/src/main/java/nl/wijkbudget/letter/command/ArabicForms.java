package nl.wijkbudget.letter.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arabic letters as they join: each becomes the form for its place in the word, and lam with alef becomes one.
 * Which forms exist is read from Unicode itself. Vowel signs stay where they are, and do not keep letters apart.
 */
final class ArabicForms {
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final int LAM = 0x0644;
    private static final Map<String, Map<Place, Integer>> FORMS = forms();

    private ArabicForms() {}

    /** In the order of reading, letter by letter; what is not Arabic stays as it is. */
    static List<Integer> of(String text) {
        List<String> letters = letters(text);
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < letters.size(); at++) {
            Map<Place, Integer> forms = FORMS.get(letters.get(at));
            if (forms == null) {
                letters.get(at).codePoints().forEach(shown::add);
            } else {
                shown.add(form(forms, neighbour(letters, at, -1), neighbour(letters, at, 1)));
            }
        }
        return shown;
    }

    private static int form(Map<Place, Integer> forms, @Nullable String before, @Nullable String after) {
        boolean joinsBefore = forms.containsKey(Place.FINAL) && has(before, Place.INITIAL);
        boolean joinsAfter = forms.containsKey(Place.INITIAL) && has(after, Place.FINAL);
        Place place =
                joinsBefore ? (joinsAfter ? Place.MEDIAL : Place.FINAL) : (joinsAfter ? Place.INITIAL : Place.ISOLATED);
        return forms.getOrDefault(place, forms.getOrDefault(Place.ISOLATED, 0xFFFD));
    }

    private static boolean has(@Nullable String letter, Place place) {
        return letter != null && FORMS.getOrDefault(letter, Map.of()).containsKey(place);
    }

    private static @Nullable String neighbour(List<String> letters, int at, int step) {
        for (int next = at + step; next >= 0 && next < letters.size(); next += step) {
            if (Character.getType(letters.get(next).codePointAt(0)) != Character.NON_SPACING_MARK) {
                return letters.get(next);
            }
        }
        return null;
    }

    /** One text per letter, with lam and the alef after it as one. */
    private static List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        text.codePoints().forEach(next -> {
            int last = letters.size() - 1;
            boolean afterLam = last >= 0 && letters.get(last).equals(Character.toString(LAM));
            String joined = Character.toString(LAM) + Character.toString(next);
            if (afterLam && FORMS.containsKey(joined)) {
                letters.set(last, joined);
            } else {
                letters.add(Character.toString(next));
            }
        });
        return letters;
    }

    private static Map<String, Map<Place, Integer>> forms() {
        Map<String, Map<Place, Integer>> forms = new HashMap<>();
        for (int form = FIRST; form <= LAST; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            forms.computeIfAbsent(letter, any -> new EnumMap<>(Place.class))
                    .put(Place.of(Character.getName(form)), form);
        }
        return forms;
    }

    /** Where in a joined stretch a letter stands. */
    private enum Place {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL;

        static Place of(String name) {
            for (Place place : values()) {
                if (name.endsWith(" " + place + " FORM")) {
                    return place;
                }
            }
            throw new IllegalArgumentException(name + " is not a form of a letter");
        }
    }
}

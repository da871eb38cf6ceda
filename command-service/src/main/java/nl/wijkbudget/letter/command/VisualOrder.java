package nl.wijkbudget.letter.command;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line as the eye meets it, from left to right: Arabic turned around and joined, the rest as it was. */
final class VisualOrder {
    private VisualOrder() {}

    static String of(String line, boolean rightToLeft) {
        Bidi order = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = order.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) order.getRunLevel(run);
            String text = line.substring(order.getRunStart(run), order.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? text : turned(ArabicForms.of(text));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(List<Integer> letters) {
        return IntStream.rangeClosed(1, letters.size())
                .mapToObj(back -> Character.toString(mirrored(letters.get(letters.size() - back))))
                .collect(Collectors.joining());
    }

    private static int mirrored(int letter) {
        String pairs = "()[]{}<>«»";
        int at = pairs.indexOf(letter);
        return at < 0 ? letter : pairs.charAt(at ^ 1);
    }
}

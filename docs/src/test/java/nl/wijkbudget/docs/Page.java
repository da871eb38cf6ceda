package nl.wijkbudget.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A page of prose, taken apart: its lines outside fences, and its fences. */
record Page(Path path, List<String> prose, List<Fence> fences) {
    private static final String FENCE = "```";

    static Page of(Path path) {
        List<String> prose = new ArrayList<>();
        List<Fence> fences = new ArrayList<>();
        String above = "";
        Iterator<String> lines = Repository.read(path).lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (isMark(line)) {
                fences.add(new Fence(line.strip().substring(FENCE.length()), above, inside(lines)));
            } else {
                prose.add(line);
                above = line.isBlank() ? above : line;
            }
        }
        return new Page(path, prose, fences);
    }

    private static String inside(Iterator<String> lines) {
        StringBuilder text = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (isMark(line)) {
                break;
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static boolean isMark(String line) {
        return line.strip().startsWith(FENCE);
    }

    String name() {
        return Repository.nameOf(path);
    }

    String text() {
        return String.join("\n", prose);
    }
}

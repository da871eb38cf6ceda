package nl.wijkbudget.docs;

import java.util.Arrays;
import java.util.List;

/** A fenced block: its language, the last line of prose above it, and what stands in it. */
record Fence(String language, String above, String text) {
    List<String> lines() {
        return Arrays.stream(text.split("\n")).map(String::strip).toList();
    }
}

package nl.wijkbudget.pabulib.command;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.pabulib.PabulibMeta;

/** Names that follow from a file alone, so that importing it again speaks of the same things. */
record ElectionNames(PabulibMeta meta, ProjectNames projects, String digest) {
    private static final int READABLE = 60;

    /** Readable, and different for every content: the first 8 digits of the file's SHA-256 are part of it. */
    RoundId round() {
        String election = said(List.of("country", "unit", "instance", "subunit"));
        return new RoundId(readable(election, "verkiezing") + "-" + digest.substring(0, 8));
    }

    NeighbourhoodId neighbourhood() {
        return new NeighbourhoodId(readable(said(List.of("country", "unit", "subunit")), "buurt"));
    }

    String neighbourhoodName() {
        return meta.subunit().or(meta::unit).or(meta::country).orElse("Buurt");
    }

    String roundTitle() {
        return meta.description().orElseGet(() -> said(List.of("unit", "instance", "subunit")));
    }

    ProjectId project(String id) {
        return new ProjectId(round().value() + "." + projects.of(id));
    }

    VoterId voter(String id) {
        return new VoterId(exact(id));
    }

    ThemeId theme(String category) {
        return new ThemeId(exact(category.toLowerCase(Locale.ROOT)));
    }

    private String said(List<String> keys) {
        return keys.stream().map(meta::text).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** Lower-case letters, digits and dashes; other text may give the same name. */
    private static String readable(String text, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(READABLE, plain.length())).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** Letters, digits and dashes as they are, every other byte as {@code _} and two hexadecimal digits. */
    static String exact(String id) {
        StringBuilder name = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-');
            if (plain && (name.length() > 0 || Character.isLetterOrDigit(letter))) {
                name.append(letter);
            } else {
                name.append(name.length() == 0 ? "x_" : "_").append("%02x".formatted((int) letter));
            }
        }
        return name.toString();
    }
}

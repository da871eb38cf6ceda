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
    private static final int LONGEST = 80;
    private static final int TITLE = 150;

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
        String title = meta.description().orElseGet(() -> said(List.of("unit", "instance", "subunit")));
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
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

    /** Lower-case letters, digits and dashes, and a hash when other letters had to be left out. */
    private static String readable(String text, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .toLowerCase(Locale.ROOT);
        boolean whole = plain.codePoints().noneMatch(letter -> letter > 127 && Character.isLetterOrDigit(letter));
        String dashed = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = dashed.substring(0, Math.min(READABLE, dashed.length())).replaceAll("-$", "");
        String name = cut.isEmpty() ? otherwise : cut;
        return whole && cut.length() == dashed.length() ? name : name + "-" + ShortHash.of(text);
    }

    /**
     * Letters, digits and dashes as they are, every other byte as {@code _} and two hexadecimal digits; {@code x} goes
     * before a first letter that cannot stand there. What gets too long ends in a hash.
     */
    static String exact(String id) {
        StringBuilder name = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-');
            if (plain && (name.length() > 0 || (letter != '-' && letter != 'x'))) {
                name.append(letter);
            } else {
                name.append(name.length() == 0 ? "x_" : "_").append("%02x".formatted((int) letter));
            }
        }
        return name.length() <= LONGEST ? name.toString() : name.substring(0, LONGEST - 17) + "-" + ShortHash.of(id);
    }
}

package nl.wijkbudget.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Any files at all, in the form of a bundle. */
public final class AnyBundle {
    private AnyBundle() {}

    /** A list of these files that begins as this one does. */
    public static byte[] manifest(byte[] like, Map<String, byte[]> files) throws IOException {
        StringBuilder manifest = new StringBuilder();
        new String(like, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("file "))
                .forEach(line -> manifest.append(line).append('\n'));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().equals("manifest")) {
                manifest.append(digest(file).line());
            }
        }
        return manifest.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Path write(SortedMap<String, byte[]> files, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            StoredZip zip = new StoredZip(out);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.add(digest(file), BundlePart.of(file.getKey(), file.getValue()));
            }
            zip.end();
        }
        return to;
    }

    private static PartDigest digest(Map.Entry<String, byte[]> file) throws IOException {
        return PartDigest.of(BundlePart.of(file.getKey(), file.getValue()), OutputStream.nullOutputStream());
    }
}

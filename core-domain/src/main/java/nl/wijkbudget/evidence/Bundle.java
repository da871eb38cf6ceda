package nl.wijkbudget.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Evidence in one file, the same to the byte whenever it is made again.
 *
 * @param size of the checkpoint that all of it is of
 * @param scope {@code all}, or {@code round} and its id
 */
public record Bundle(String origin, long size, String scope, List<BundlePart> parts) {
    private static final String MANIFEST = "manifest";

    public Bundle {
        parts = parts.stream().sorted(Comparator.comparing(BundlePart::name)).toList();
    }

    /** Reads every part twice: to say what is in it, and to write it. */
    public void writeTo(OutputStream out) throws IOException {
        StringBuilder manifest = new StringBuilder(
                "wijkbudget-evidence/1\norigin %s\nsize %d\nscope %s\n".formatted(origin, size, scope));
        List<PartDigest> digests = new ArrayList<>();
        for (BundlePart part : parts) {
            PartDigest digest = PartDigest.of(part, OutputStream.nullOutputStream());
            manifest.append(digest.line());
            digests.add(digest);
        }
        BundlePart list = BundlePart.of(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        StoredZip zip = new StoredZip(out);
        boolean listed = false;
        for (int at = 0; at < parts.size(); at++) {
            if (!listed && parts.get(at).name().compareTo(MANIFEST) > 0) {
                zip.add(PartDigest.of(list, OutputStream.nullOutputStream()), list);
                listed = true;
            }
            zip.add(digests.get(at), parts.get(at));
        }
        zip.end();
    }
}

package nl.wijkbudget.verifier.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.verifier.Report;

/** Whether the files of a bundle are those that it lists: all of them, no others, and to the byte. */
public final class Listing {
    private static final int MOST = 1 << 26;

    private Listing() {}

    public static Manifest checked(Archive archive, Report report) throws IOException {
        Manifest manifest = Manifest.of(archive.bytes("manifest", MOST));
        archive.sha256(Objects.requireNonNull(archive.find("manifest")));
        List<String> listed = new ArrayList<>(
                manifest.files().stream().map(Manifest.Listed::name).toList());
        for (Manifest.Listed file : manifest.files()) {
            Archive.Part part = archive.find(file.name());
            report.part(
                    "bundle",
                    file.name(),
                    () -> report.require(
                            part != null
                                    && part.size() == file.size()
                                    && archive.sha256(part).equals(file.sha256()),
                            "bundle",
                            file.name(),
                            "not-as-listed"));
        }
        report.require(
                listed.equals(listed.stream().sorted().distinct().toList()), "bundle", "manifest", "out-of-order");
        for (Archive.Part part : archive.parts()) {
            boolean known = part.name().equals("log/checkpoint")
                    || part.name().equals("log/policy")
                    || part.name().equals("openings")
                    || part.name().matches("log/(checkpoints|tile)/.*");
            boolean isThere = part.name().equals("manifest") || (listed.contains(part.name()) && known);
            report.require(isThere, "bundle", part.name(), "unlisted");
        }
        return manifest;
    }
}

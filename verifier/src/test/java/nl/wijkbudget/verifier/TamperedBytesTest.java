package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkbudget.evidence.AnyBundle;
import nl.wijkbudget.verifier.bundle.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No bit of a bundle can be flipped; all of a small one are tried when {@code wijkbudget.test.every-bit} is set. */
class TamperedBytesTest {
    private static final boolean ALL = Boolean.getBoolean("wijkbudget.test.every-bit");

    private static final int END = 22;

    @TempDir
    Path directory;

    @Test
    void a_flipped_bit_is_found_and_the_file_that_it_is_in_is_named() throws IOException {
        flip(Evidence.leaves(), 401);
    }

    @Test
    void every_bit_of_a_small_bundle_is() throws IOException {
        int bits = flip(Evidence.leaves().subList(0, 4), ALL ? 1 : 101);
        if (ALL) {
            System.out.printf("%d bits flipped%n", bits);
        }
    }

    /** Every so many bits, and each of the record that ends an archive. */
    private int flip(List<Evidence.Leaf> leaves, int stride) throws IOException {
        Path bundle = Evidence.bundle(leaves, directory.resolve("bundle"));
        assertThat(Verdict.of(bundle).status()).isZero();
        List<Archive.Part> parts = List.copyOf(Archive.open(bundle).parts());
        byte[] bytes = Files.readAllBytes(bundle);
        Path flipped = directory.resolve("flipped");
        List<String> missed = new ArrayList<>();
        int end = (bytes.length - END) * 8;
        for (int bit = 0; bit < bytes.length * 8; bit += bit < end ? stride : 1) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Verdict verdict = Verdict.of(Files.write(flipped, bytes));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            String object = object(parts, bit / 8);
            boolean named = verdict.faults().stream().anyMatch(fault -> fault.startsWith(object));
            if (verdict.status() != 1 || !named) {
                missed.add(bit + " in " + object + ": " + verdict.said().written());
            }
        }
        assertThat(missed).isEmpty();
        return bytes.length * 8;
    }

    /** What holds the byte: a file, or the archive itself for what is between files. */
    private static String object(List<Archive.Part> parts, int at) {
        return parts.stream()
                .filter(part -> at >= part.at() && at < part.at() + part.size())
                .map(Archive.Part::name)
                .findFirst()
                .orElse("flipped");
    }

    @Test
    void a_bundle_that_is_cut_off_or_longer_is_found() throws IOException {
        Path bundle = Evidence.bundle(Evidence.leaves(), directory.resolve("bundle"));
        byte[] bytes = Files.readAllBytes(bundle);
        for (int length = 0; length <= bytes.length + 1; length += length < bytes.length - 64 ? 997 : 1) {
            byte[] other = Arrays.copyOf(bytes, length);
            if (length != bytes.length) {
                assertThat(Verdict.of(Files.write(directory.resolve("cut"), other))
                                .status())
                        .as("%s bytes", length)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_list_of_files_that_is_written_in_another_way_is_found() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Archive archive = Archive.open(Evidence.bundle(Evidence.leaves(), directory.resolve("bundle")))) {
            for (Archive.Part part : archive.parts()) {
                files.put(part.name(), archive.bytes(part.name()));
            }
        }
        String list = new String(Objects.requireNonNull(files.get("manifest")), StandardCharsets.UTF_8);
        String last = list.substring(list.lastIndexOf("\nfile ") + 1);
        for (String other : List.of(
                list.replace("\nfile ", "\r\nfile "),
                list.replaceFirst("\nfile ", "\n\nfile "),
                list + "\n",
                list + last,
                list.replaceFirst("\n$", ""),
                list.replaceFirst("\nfile ", "\nFile "))) {
            files.put("manifest", other.getBytes(StandardCharsets.UTF_8));
            Verdict verdict = Verdict.of(AnyBundle.write(files, directory.resolve("other")));
            assertThat(verdict.status()).as(other).isEqualTo(1);
        }
    }
}

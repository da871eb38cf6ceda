package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkbudget.evidence.AnyBundle;
import nl.wijkbudget.evidence.LeafClasses;
import nl.wijkbudget.verifier.bundle.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every field of every stored object, changed in every way by somebody who makes the list of files and all sums anew but
 * cannot sign: the log has an event of each type there is.
 *
 * <p>A sample is tried each time, all of them with {@code wijkbudget.test.every-field}. What nobody can see from the
 * bundle alone stands, with why it may be so, in {@code benign.txt}.
 */
class TamperedFieldsTest {
    private static final int STRIDE =
            Boolean.getBoolean("wijkbudget.test.every-field") ? 1 : Integer.getInteger("wijkbudget.test.stride", 211);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private SortedMap<String, byte[]> files = new TreeMap<>();
    private SortedMap<String, byte[]> others = new TreeMap<>();
    private Set<String> before = Set.of();
    private final Set<String> unseen = new TreeSet<>();
    private final List<String> unnamed = new ArrayList<>();
    private int cases;

    @BeforeEach
    void make() throws IOException {
        List<Evidence.Leaf> leaves = EveryType.leaves();
        assertThat(leaves.stream().map(leaf -> leaf.envelope().payloadType()).collect(Collectors.toSet()))
                .containsAll(LeafClasses.table().keySet());
        Path bundle = Evidence.bundle(leaves, leaf -> true, "all", directory.resolve("bundle"));
        files = files(bundle);
        before = Set.copyOf(Verdict.of(bundle).faults());
        others =
                files(Evidence.bundle(Evidence.leaves(Story.told(2)), leaf -> true, "all", directory.resolve("other")));
    }

    @Test
    void no_field_can_be_changed_unseen_and_the_object_is_named() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            List<StoredField> fields = StoredField.of(file.getKey(), file.getValue());
            assertThat(fields.get(fields.size() - 1).to()).isEqualTo(file.getValue().length);
            Map<String, StoredField> last = new HashMap<>();
            fields.forEach(field -> last.put(field.kind(), field));
            Map<String, byte[]> elsewhere = elsewhere(file.getKey());
            for (int at = 0; at < fields.size(); at++) {
                change(file.getKey(), fields, at, last, elsewhere);
            }
        }
        assertThat(cases).isGreaterThan(5_000);
        assertThat(unnamed).isEmpty();
        List<String> benign = benign();
        assertThat(unseen).isSubsetOf(benign);
        if (STRIDE == 1) {
            System.out.printf("%d changes of fields, %d of them benign%n", cases, unseen.size());
            assertThat(unseen).containsExactlyElementsOf(benign);
        }
    }

    @Test
    void no_member_of_any_event_can_be_changed_unseen_and_the_event_is_named() throws IOException {
        List<Evidence.Leaf> leaves = EveryType.leaves();
        for (int at = 0; at < leaves.size(); at++) {
            Evidence.Leaf leaf = leaves.get(at);
            JsonNode kept = EveryType.payload(
                    leaf.envelope().payloadType(), leaf.envelope().payloadRevision());
            for (Tampering.Changed changed : Tampering.of(JSON.readTree(leaf.payload()), kept)) {
                StoredField field = new StoredField(leaf.kind() + changed.path(), 0, 0, "#" + at);
                List<Evidence.Leaf> told = new ArrayList<>(leaves);
                told.set(at, leaf.saying(changed.json().toString()));
                attempt("openings", field, changed.how(), Evidence.openings(told, each -> true));
            }
        }
        System.out.printf("%d changes of members%n", cases);
        assertThat(cases).isGreaterThan(3_000);
        assertThat(unnamed).isEmpty();
        assertThat(unseen).isEmpty();
    }

    private Map<String, byte[]> elsewhere(String file) {
        Map<String, byte[]> values = new HashMap<>();
        byte[] other = others.get(file);
        if (other != null) {
            StoredField.of(file, other)
                    .forEach(each -> values.put(each.name(), Arrays.copyOfRange(other, each.from(), each.to())));
        }
        return values;
    }

    private void change(
            String file, List<StoredField> fields, int at, Map<String, StoredField> last, Map<String, byte[]> elsewhere)
            throws IOException {
        byte[] all = Objects.requireNonNull(files.get(file));
        StoredField field = fields.get(at);
        byte[] value = Arrays.copyOfRange(all, field.from(), field.to());
        byte[] flipped = value.clone();
        flipped[0] ^= 1;
        byte[] other = value.clone();
        other[value.length - 1] ^= (byte) 0x80;
        attempt(file, field, "flip", replaced(all, field, flipped));
        attempt(file, field, "flip high", replaced(all, field, other));
        attempt(file, field, "zero", replaced(all, field, new byte[value.length]));
        byte[] ones = new byte[value.length];
        Arrays.fill(ones, (byte) -1);
        attempt(file, field, "null", replaced(all, field, ones));
        attempt(file, field, "more", replaced(all, field, added(value, 1)));
        attempt(file, field, "less", replaced(all, field, added(value, -1)));
        attempt(file, field, "delete", replaced(all, field, new byte[0]));
        attempt(file, field, "repeat", replaced(all, field, joined(value, value)));
        attempt(file, field, "forge", replaced(all, field, joined(value, "forged".getBytes(StandardCharsets.UTF_8))));
        if (at + 1 < fields.size()) {
            attempt(file, field, "swap", exchanged(all, field, fields.get(at + 1)));
        }
        attempt(file, field, "reorder", exchanged(all, field, Objects.requireNonNull(last.get(field.kind()))));
        byte[] copied = elsewhere.get(field.name());
        if (copied != null) {
            attempt(file, field, "copy", replaced(all, field, copied));
        }
    }

    private void attempt(String file, StoredField field, String how, byte[] content) throws IOException {
        if (Arrays.equals(content, files.get(file)) || cases++ % STRIDE > 0) {
            return;
        }
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, content);
        if (!file.equals("manifest")) {
            changed.put("manifest", AnyBundle.manifest(Objects.requireNonNull(files.get("manifest")), changed));
        }
        Verdict verdict = Verdict.of(AnyBundle.write(changed, directory.resolve("changed")));
        List<String> faults = verdict.faults();
        faults.removeAll(before);
        String tile = file.replace("entries", "0");
        if (faults.isEmpty()) {
            unseen.add(file + " " + field.name() + " " + how);
        } else if (!file.equals("manifest")
                && faults.stream()
                        .noneMatch(fault -> fault.startsWith(file + ":")
                                || fault.startsWith(tile + ":")
                                || (!field.object().isEmpty() && fault.matches(field.object() + "\\b.*")))) {
            unnamed.add(file + " " + field.name() + " " + how + ": " + faults);
        }
    }

    private static byte[] replaced(byte[] all, StoredField field, byte[] value) {
        return joined(joined(Arrays.copyOf(all, field.from()), value), Arrays.copyOfRange(all, field.to(), all.length));
    }

    private static byte[] exchanged(byte[] all, StoredField one, StoredField other) {
        byte[] first = Arrays.copyOfRange(all, one.from(), one.to());
        byte[] second = Arrays.copyOfRange(all, other.from(), other.to());
        return one.from() == other.from() ? all : replaced(replaced(all, other, first), one, second);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** One more or less as a number: in digits where it is text of digits, else in bytes. */
    private static byte[] added(byte[] value, int more) {
        String text = new String(value, StandardCharsets.ISO_8859_1);
        if (text.matches("[0-9]{1,18}")) {
            return Long.toString(Long.parseLong(text) + more).getBytes(StandardCharsets.UTF_8);
        }
        byte[] sum = new BigInteger(1, value).add(BigInteger.valueOf(more)).toByteArray();
        byte[] added = new byte[value.length];
        int length = Math.min(sum.length, added.length);
        System.arraycopy(sum, sum.length - length, added, added.length - length, length);
        return added;
    }

    private static SortedMap<String, byte[]> files(Path bundle) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Archive archive = Archive.open(bundle)) {
            for (Archive.Part part : archive.parts()) {
                files.put(part.name(), archive.bytes(part.name()));
            }
        }
        return files;
    }

    private static List<String> benign() throws IOException {
        try (InputStream text = TamperedFieldsTest.class.getResourceAsStream("benign.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}

package nl.wijkbudget.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The test vectors of {@code docs/evidence.md}, which were computed without this code. */
class PublishedVectorsTest {
    private static final String PAGE = page();
    private static final List<Envelope> EVENTS = List.of(
            event(
                    "e-0",
                    "Ledger",
                    "l-1",
                    0L,
                    "nl.wijkbudget.ledger.FundOpened",
                    "1",
                    "04:05.000000006",
                    "{\"fund\":\"f-1\"}",
                    "{}"),
            event("e-1", null, null, null, "nl.example.Unknown", null, "04:05.000000007", "{\"x\":\"é\"}", "{}"),
            event(
                    "e-2",
                    "Ballot",
                    "r-1.k7p2",
                    0L,
                    "nl.wijkbudget.ballot.VoteCast",
                    "1",
                    "00:00.000000000",
                    "{\"ballot\":\"r-1.k7p2\",\"round\":\"r-1\"}",
                    "{}"),
            event(
                    "e-3",
                    "Project",
                    "p-1",
                    3L,
                    "nl.wijkbudget.project.ProjectSupported",
                    "1",
                    "04:06.000000000",
                    "{\"project\":\"p-1\",\"supporter\":\"a-9\"}",
                    "{\"actor\":\"a-9\"}"),
            event(
                    "e-4",
                    "Round",
                    "r-1",
                    1L,
                    "nl.wijkbudget.round.RulebookAdopted",
                    "1",
                    "04:07.000000000",
                    "{\"round\":\"r-1\",\"rulebook\":{}}",
                    "{\"actor\":\"a-1\"}"));

    @Test
    void envelopes_are_the_published_ones() {
        assertThat(EVENTS)
                .extracting(event -> HexFormat.of().formatHex(event.bytes()))
                .isEqualTo(published("ENV \\d\\s+(\\w+)"));
    }

    @Test
    void commitments_and_entries_are_the_published_ones() {
        assertThat(entries())
                .extracting(entry -> HexFormat.of().formatHex(entry))
                .isEqualTo(published("entry \\d\\s+(\\w+)"));
        assertThat(entries())
                .extracting(entry -> HexFormat.of().formatHex(entry, entry.length - Hash.BYTES, entry.length))
                .isEqualTo(published("(?m)^C \\d\\s+(\\w+)"));
    }

    @Test
    void leaves_and_roots_are_the_published_ones() {
        List<String> roots = new ArrayList<>();
        Frontier frontier = new Frontier();
        roots.add(frontier.root().hex());
        for (byte[] entry : entries()) {
            frontier.add(Rfc6962.leaf(entry), (level, index, node) -> {});
            roots.add(frontier.root().hex());
        }
        assertThat(leaves()).extracting(Hash::hex).isEqualTo(published("leaf \\d\\s+(\\w+)"));
        assertThat(roots).isEqualTo(published("root of \\d leaves\\s+(\\w+)"));
    }

    @Test
    void proofs_are_the_published_ones() {
        Tiles tiles = GrownTree.of(new PlainTree(leaves())).tiles();
        assertThat(InclusionProof.of(2, 5, tiles).hashes())
                .extracting(Hash::base64)
                .isEqualTo(block("inclusion of 2 in 5"));
        assertThat(ConsistencyProof.of(3, 5, tiles).hashes())
                .extracting(Hash::base64)
                .isEqualTo(block("consistency of 3 with 5"));
    }

    @Test
    void the_checkpoint_satisfies_the_policy() {
        Note note = Note.parse(checkpoint());
        assertThat(Policy.parse(policy()).isSatisfiedBy(note)).isTrue();
        assertThat(Checkpoint.parse(note.text()))
                .isEqualTo(new Checkpoint("wijkbudget.example/log", 5, new PlainTree(leaves()).root()));
        assertThat(KeyType.time(note.signatures().get(1).signature())).isEqualTo(1_767_323_047);
    }

    @Test
    void the_promise_is_of_the_ballot_and_makes_a_receipt_and_a_complaint() {
        String section = PAGE.substring(PAGE.indexOf("## 16."));
        String promise = section.substring(section.indexOf("wijkbudget-promise"), section.indexOf("```\n\n- First"));
        String proof =
                section.substring(section.indexOf("c2sp.org"), section.indexOf("<the checkpoint")) + checkpoint();
        VerifierKey key = Policy.parse(policy()).logs().get(0).key();

        ReceiptFile receipt = ReceiptFile.parse(promise + "\n" + proof);

        assertThat(receipt).hasToString(promise + "\n" + proof);
        assertThat(receipt.proof()).isEqualTo(proof);
        assertThat(key.signatureOn(receipt.promise())).isPresent();
        assertThat(Promise.parse(receipt.promise().text()))
                .isEqualTo(new Promise(
                        "wijkbudget.example/log", "r-1", leaves().get(2), Instant.parse("2026-01-04T00:00:00Z")));
        assertThat(ReceiptFile.complaint(receipt.promise(), Note.parse(checkpoint())))
                .isEqualTo("wijkbudget-complaint/1\n\n" + promise + "\n" + checkpoint());
    }

    private static String checkpoint() {
        return PAGE.substring(PAGE.indexOf("wijkbudget.example/log\n5\n"), PAGE.indexOf("```\n\n- The log signs"));
    }

    private static String policy() {
        return PAGE.substring(PAGE.indexOf("log wijkbudget.example"), PAGE.indexOf("```\n\nIt is the format"));
    }

    private static List<byte[]> entries() {
        List<byte[]> entries = new ArrayList<>();
        for (Envelope event : EVENTS) {
            byte[] salt = new byte[Entry.SALT_BYTES];
            Arrays.fill(salt, (byte) entries.size());
            entries.add(Entry.of(event, salt, "r-1"));
        }
        return entries;
    }

    private static List<Hash> leaves() {
        return entries().stream().map(Rfc6962::leaf).toList();
    }

    private static List<String> published(String form) {
        return Pattern.compile(form)
                .matcher(PAGE.substring(PAGE.indexOf("## 11.")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> block(String title) {
        String block = PAGE.substring(PAGE.indexOf(title) + title.length());
        return Pattern.compile("\\G\\s+(\\S+=)(?=\\s)")
                .matcher(block)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Envelope event(
            String id,
            @Nullable String aggregateType,
            @Nullable String aggregateId,
            @Nullable Long sequence,
            String payloadType,
            @Nullable String revision,
            String time,
            String payload,
            String metadata) {
        return new Envelope(
                id,
                aggregateType,
                aggregateId,
                sequence,
                payloadType,
                revision,
                "2026-01-02T03:" + time + "Z",
                payload.getBytes(UTF_8),
                metadata.getBytes(UTF_8));
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/evidence.md"));
        } catch (IOException e) {
            throw new IllegalStateException("The specification is in docs", e);
        }
    }
}

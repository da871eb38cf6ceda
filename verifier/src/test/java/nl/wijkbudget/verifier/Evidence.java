package nl.wijkbudget.verifier;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkbudget.counting.CertifiedElectionFold;
import nl.wijkbudget.evidence.Bundle;
import nl.wijkbudget.evidence.BundlePart;
import nl.wijkbudget.evidence.Entry;
import nl.wijkbudget.evidence.Envelope;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.PabulibWriter;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import org.axonframework.serialization.Revision;
import tools.jackson.databind.json.JsonMapper;

/** A log of a story, signed by the log of the test vectors, and the bundle of it. */
final class Evidence {
    private static final String ORIGIN = "wijkbudget.example/log";
    static final String LOG_KEY = "wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    static final Signer LOG =
            new Signer(ORIGIN, LOG_KEY, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    static final Signer OTHER_LOG = new Signer(
            ORIGIN,
            "wijkbudget.example/log+583bcdf7+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c",
            "0101010101010101010101010101010101010101010101010101010101010101");
    static final Signer WITNESS = new Signer(
            "getuige.example/w1",
            "getuige.example/w1+b146167e+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X",
            "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A leaf with what stands behind it. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Leaf(Envelope envelope, byte[] salt, byte[] entry) {
        boolean isOf(LeafClass leafClass) {
            return LeafClasses.of(envelope.payloadType()) == leafClass;
        }

        /** The same place in the log with another payload, committed to as if it had always been so. */
        Leaf saying(String payload) {
            return of(
                    new Envelope(
                            envelope.eventId(),
                            envelope.aggregateType(),
                            envelope.aggregateId(),
                            envelope.sequence(),
                            envelope.payloadType(),
                            envelope.payloadRevision(),
                            envelope.timestamp(),
                            payload.getBytes(StandardCharsets.UTF_8),
                            envelope.metadata()),
                    salt);
        }

        String payload() {
            return new String(envelope.payload(), StandardCharsets.UTF_8);
        }

        String kind() {
            return envelope.payloadType().replaceFirst(".*\\.", "");
        }

        static Leaf of(Envelope envelope, byte[] salt) {
            boolean ballot = LeafClasses.of(envelope.payloadType()) == LeafClass.BALLOT;
            return new Leaf(envelope, salt, Entry.of(envelope, salt, ballot ? "r-1" : null));
        }
    }

    private Evidence() {}

    static List<Leaf> leaves() {
        return leaves(Story.told());
    }

    static List<Leaf> leaves(List<Story.Told> story) {
        List<Leaf> leaves = new ArrayList<>();
        for (Story.Told told : story) {
            byte[] salt = new byte[32];
            Arrays.fill(salt, (byte) leaves.size());
            Envelope envelope = new Envelope(
                    "e-" + leaves.size(),
                    told.aggregateType(),
                    told.aggregate(),
                    told.sequence(),
                    told.event().getClass().getName(),
                    told.event().getClass().getAnnotation(Revision.class).value(),
                    told.time(),
                    JSON.writeValueAsBytes(told.event()),
                    JSON.writeValueAsBytes(told.metadata()));
            leaves.add(Leaf.of(envelope, salt));
        }
        return leaves;
    }

    /** The same, as it was signed by somebody with the key of the log and shown to the witness, who cosigned it. */
    static Path witnessed(List<Leaf> leaves, Path file) throws IOException {
        return bundle(leaves, leaf -> !leaf.isOf(LeafClass.PERSONAL), "all", new Signers(LOG, true), file);
    }

    /** The same, signed by a log of the same name with another key. */
    static Path underAnotherKey(List<Leaf> leaves, Path file) throws IOException {
        return bundle(leaves, leaf -> !leaf.isOf(LeafClass.PERSONAL), "all", new Signers(OTHER_LOG, false), file);
    }

    /** Written to a file, with all opened but what is personal. */
    static Path bundle(List<Leaf> leaves, Path file) throws IOException {
        return bundle(leaves, leaf -> !leaf.isOf(LeafClass.PERSONAL), "all", file);
    }

    static Path bundle(List<Leaf> leaves, Predicate<Leaf> opened, String scope, Path file) throws IOException {
        return bundle(leaves, opened, scope, new Signers(LOG, false), file);
    }

    private static Path bundle(List<Leaf> leaves, Predicate<Leaf> opened, String scope, Signers signers, Path file)
            throws IOException {
        List<BundlePart> parts = new ArrayList<>();
        Tree tree = new Tree((path, hashes) -> parts.add(BundlePart.of("log/" + path, hashes)));
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Leaf leaf : leaves) {
            if (tree.size() == 3) {
                parts.add(BundlePart.of("log/checkpoints/003", signers.checkpoint(3, tree.root())));
            }
            if (tree.size() > 0 && tree.size() % 256 == 0) {
                parts.add(BundlePart.of(
                        "log/" + Tree.path("entries", tree.size() / 256 - 1, 256), entries.toByteArray()));
                entries.reset();
            }
            tree.add(Tree.leaf(leaf.entry()));
            entries.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) leaf.entry().length).array());
            entries.writeBytes(leaf.entry());
        }
        tree.end();
        parts.add(BundlePart.of(
                "log/" + Tree.path("entries", (tree.size() - 1) / 256, (tree.size() - 1) % 256 + 1),
                entries.toByteArray()));
        parts.add(BundlePart.of("log/checkpoint", signers.checkpoint(tree.size(), tree.root())));
        parts.add(BundlePart.of("log/policy", utf8("log " + signers.log().vkey() + "\nquorum none\n")));
        parts.add(BundlePart.of("openings", openings(leaves, opened)));
        parts.addAll(elections(leaves));
        try (OutputStream out = Files.newOutputStream(file)) {
            new Bundle(ORIGIN, tree.size(), scope, parts).writeTo(out);
        }
        return file;
    }

    /** The election as the engine writes it; of a story that it cannot read, that of the true one. */
    private static List<BundlePart> elections(List<Leaf> leaves) {
        try {
            return told(leaves);
        } catch (RuntimeException notReadByTheEngine) {
            return told(leaves());
        }
    }

    private static List<BundlePart> told(List<Leaf> leaves) {
        CertifiedElectionFold fold = new CertifiedElectionFold(new RoundId("r-1"));
        for (int at = 0; at < leaves.size(); at++) {
            Envelope envelope = leaves.get(at).envelope();
            Class<?> type = EveryType.ofName(envelope.payloadType());
            if (CertifiedElectionFold.TELLING.contains(type) || CertifiedElectionFold.BALLOTS.contains(type)) {
                fold.after(at, JSON.readValue(envelope.payload(), type));
            }
        }
        return fold.election().stream()
                .map(election -> utf8(new PabulibWriter().write(election.file())))
                .map(file -> BundlePart.of("pabulib/r-1.pb", file))
                .toList();
    }

    /** What is opened of a log. */
    static byte[] openings(List<Leaf> leaves, Predicate<Leaf> opened) throws IOException {
        ByteArrayOutputStream openings = new ByteArrayOutputStream();
        openings.writeBytes(Opening.MAGIC);
        for (int at = 0; at < leaves.size(); at++) {
            if (opened.test(leaves.get(at))) {
                Leaf leaf = leaves.get(at);
                new Opening(at, leaf.salt(), leaf.envelope()).writeTo(new DataOutputStream(openings));
            }
        }
        return openings.toByteArray();
    }

    /** What someone kept who looked when the log was this long. */
    static Path checkpoint(List<Leaf> leaves, Path file) throws IOException {
        Tree tree = new Tree((path, hashes) -> {});
        leaves.forEach(leaf -> tree.add(Tree.leaf(leaf.entry())));
        return Files.write(file, new Signers(LOG, false).checkpoint(tree.size(), tree.root()));
    }

    /** Who signs: a log, and the witness when it has been asked. */
    private record Signers(Signer log, boolean witnessed) {
        byte[] checkpoint(long size, String root) {
            String text = ORIGIN + "\n" + size + "\n"
                    + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root)) + "\n";
            String cosigned = witnessed
                    ? WITNESS.line(
                            ByteBuffer.allocate(8).putLong(1_772_452_800).array(),
                            "cosignature/v1\ntime 1772452800\n" + text)
                    : "";
            return utf8(text + "\n" + log.line(new byte[0], text) + cosigned);
        }
    }

    private static byte[] utf8(String text) {
        return Sha256.utf8(text);
    }
}

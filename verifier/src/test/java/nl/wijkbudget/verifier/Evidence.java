package nl.wijkbudget.verifier;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkbudget.evidence.Bundle;
import nl.wijkbudget.evidence.BundlePart;
import nl.wijkbudget.evidence.Entry;
import nl.wijkbudget.evidence.Envelope;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import org.axonframework.serialization.Revision;
import tools.jackson.databind.json.JsonMapper;

/** A log of a story, signed by the log of the test vectors, and the bundle of it. */
final class Evidence {
    static final String LOG_KEY = "wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ORIGIN = "wijkbudget.example/log";

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
                    "2026-03-02T12:00:00.000000000Z",
                    JSON.writeValueAsBytes(told.event()),
                    "{}".getBytes(StandardCharsets.UTF_8));
            leaves.add(Leaf.of(envelope, salt));
        }
        return leaves;
    }

    /** Written to a file, with all opened but what is personal. */
    static Path bundle(List<Leaf> leaves, Path file) throws IOException {
        return bundle(leaves, leaf -> !leaf.isOf(LeafClass.PERSONAL), "all", file);
    }

    static Path bundle(List<Leaf> leaves, Predicate<Leaf> opened, String scope, Path file) throws IOException {
        List<BundlePart> parts = new ArrayList<>();
        Tree tree = new Tree((path, hashes) -> parts.add(BundlePart.of("log/" + path, hashes)));
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Leaf leaf : leaves) {
            if (tree.size() == 3) {
                parts.add(BundlePart.of("log/checkpoints/003", checkpoint(3, tree.root())));
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
        parts.add(BundlePart.of("log/checkpoint", checkpoint(tree.size(), tree.root())));
        parts.add(BundlePart.of("log/policy", utf8("log " + LOG_KEY + "\nquorum none\n")));
        parts.add(BundlePart.of("openings", openings(leaves, opened)));
        try (OutputStream out = Files.newOutputStream(file)) {
            new Bundle(ORIGIN, tree.size(), scope, parts).writeTo(out);
        }
        return file;
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
        return Files.write(file, checkpoint(tree.size(), tree.root()));
    }

    private static byte[] checkpoint(long size, String root) {
        String text = ORIGIN + "\n" + size + "\n"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root)) + "\n";
        byte[] signature = ByteBuffer.allocate(68)
                .put(HexFormat.of().parseHex("6f23fd9f"))
                .put(signed(text))
                .array();
        return utf8(text + "\n\u2014 " + ORIGIN + " " + Base64.getEncoder().encodeToString(signature) + "\n");
    }

    private static byte[] signed(String text) {
        try {
            byte[] seed = HexFormat.of()
                    .parseHex("302e020100300506032b657004220420"
                            + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(seed)));
            signature.update(utf8(text));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] utf8(String text) {
        return Sha256.utf8(text);
    }
}

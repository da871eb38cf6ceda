package nl.wijkbudget.evidence;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.wijkbudget.evidence.Note.NoteSignature;

/** The Ed25519 key by which signatures of a log, or cosignatures of a witness, are known; written {@code name+id+key}. */
public record VerifierKey(String name, int id, KeyType type, Hash point) {

    public static VerifierKey of(String name, KeyType type, byte[] point) {
        if (!isName(name)) {
            throw new IllegalArgumentException("This cannot be the name of a key: '" + name + "'");
        }
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] hash = Hash.ofAll(named, new byte[] {type.code()}, point).bytes();
        return new VerifierKey(name, ByteBuffer.wrap(hash).getInt(), type, Hash.of(point));
    }

    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        byte[] key = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (key.length != 1 + Hash.BYTES) {
            throw new IllegalArgumentException("This is no verifier key of Ed25519: " + vkey);
        }
        VerifierKey read = of(parts[0], KeyType.of(key[0]), Hash.at(1, key).bytes());
        if (!read.toString().equals(vkey)) {
            throw new IllegalArgumentException("The id in this verifier key is not that of its key: " + vkey);
        }
        return read;
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(VerifierKey::cannotBeInName);
    }

    private static boolean cannotBeInName(int each) {
        return each == '+' || Character.isWhitespace(each) || Character.isSpaceChar(each);
    }

    public boolean signedBy(NoteSignature line) {
        return line.name().equals(name) && line.keyId() == id;
    }

    /** Whether this is what the key signed. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The first signature of this key, empty without one; refuses a note on which it is false. */
    public Optional<NoteSignature> signatureOn(Note note) {
        Optional<NoteSignature> line =
                note.signatures().stream().filter(this::signedBy).findFirst();
        note.signatures().stream().filter(this::signedBy).forEach(each -> {
            if (!verifies(type.message(note.text(), each.signature()), type.rawSignature(each.signature()))) {
                throw new FalseSignature(each);
            }
        });
        return line;
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] bytes = point.bytes();
        boolean odd = (bytes[Hash.BYTES - 1] & 0x80) != 0;
        bytes[Hash.BYTES - 1] &= 0x7f;
        for (int i = 0; i < Hash.BYTES / 2; i++) {
            byte low = bytes[i];
            bytes[i] = bytes[Hash.BYTES - 1 - i];
            bytes[Hash.BYTES - 1 - i] = low;
        }
        EdECPoint place = new EdECPoint(odd, new BigInteger(1, bytes));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, place));
    }

    @Override
    public String toString() {
        byte[] key = ByteBuffer.allocate(1 + Hash.BYTES)
                .put(type.code())
                .put(point.bytes())
                .array();
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(key);
    }

    /** A key that is known signed something else than this. */
    public static final class FalseSignature extends IllegalArgumentException {
        FalseSignature(NoteSignature line) {
            super("This signature is not one of this note: " + line);
        }
    }
}

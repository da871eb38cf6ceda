package nl.wijkbudget.verifier.log;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import nl.wijkbudget.verifier.json.Malformed;

/** A public key as C2SP writes it, {@code name+id+base64}, of a log or of a witness. */
public record VerifierKey(String name, String id, boolean isWitness, PublicKey key) {
    private static final String X509_ED25519 = "302a300506032b6570032100";

    public static VerifierKey of(String text) {
        String[] parts = text.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Sha256.base64(parts[2]) : new byte[0];
        boolean isOne = typed.length == 33 && (typed[0] == 1 || typed[0] == 4);
        Malformed.unless(isOne, "is no key of a log or witness: " + text);
        String id = Sha256.hex(Sha256.of(Sha256.utf8(parts[0] + "\n"), typed)).substring(0, 8);
        Malformed.unless(id.equals(parts[1]), "is a key under an id that is not its own: " + text);
        try {
            byte[] encoded =
                    HexFormat.of().parseHex(X509_ED25519 + Sha256.hex(typed).substring(2));
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            return new VerifierKey(parts[0], id, typed[0] == 4, key);
        } catch (GeneralSecurityException noKey) {
            throw new Malformed("is no Ed25519 key: " + noKey.getMessage());
        }
    }

    /** Whether this key signed the note; a line in its name that it did not sign makes the note a fault. */
    public boolean signed(Note note) {
        return !signatures(note).isEmpty();
    }

    List<Note.Signature> signatures(Note note) {
        List<Note.Signature> mine = note.signatures().stream()
                .filter(line -> line.name().equals(name) && line.hex().startsWith(id))
                .toList();
        boolean areMine = mine.stream().allMatch(line -> isMine(line, note.text()));
        Malformed.unless(areMine, "has a signature that " + name + " did not make");
        return mine;
    }

    private boolean isMine(Note.Signature line, String text) {
        byte[] value = HexFormat.of().parseHex(line.hex());
        int from = isWitness ? 12 : 4;
        if (value.length != from + 64) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(Sha256.utf8(isWitness ? "cosignature/v1\ntime " + line.time() + "\n" + text : text));
            return signature.verify(value, from, 64);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}

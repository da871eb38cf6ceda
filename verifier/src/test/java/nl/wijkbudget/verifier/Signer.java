package nl.wijkbudget.verifier;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import nl.wijkbudget.verifier.log.Sha256;

/** Somebody with a key of the test vectors. */
record Signer(String name, String vkey, String seed) {
    /** The line under a note for this text; a witness has the time between the id of its key and the signature. */
    String line(byte[] time, String text) {
        byte[] signature = ByteBuffer.allocate(68 + time.length)
                .put(HexFormat.of().parseHex(vkey.split("[+]", -1)[1]))
                .put(time)
                .put(signed(text))
                .array();
        return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    private byte[] signed(String text) {
        try {
            byte[] key = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key)));
            signature.update(Sha256.utf8(text));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

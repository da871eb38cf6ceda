package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealTest {
    /** Test case 15 of the specification of GCM by McGrew and Viega: AES-256, a nonce of 96 bits, nothing associated. */
    private static final String GCM_KEY = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";

    private static final String GCM_NONCE = "cafebabefacedbaddecaf888";
    private static final String GCM_TEXT = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
    private static final String GCM_LOCKED = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";
    private static final String GCM_TAG = "b094dac5d93471bdec1a502270e3cc6c";

    private static final SecretKey KEY = new SecretKeySpec(hex(GCM_KEY), "AES");
    private static final Seal SEAL = new Seal(new KnownRandomness());
    private static final Context ABOUT = Context.of("person", "p-1", "NAME", "1");

    @Test
    void is_aes_256_gcm_as_specified() throws BrokenSeal {
        Seal chosen = new Seal(count -> hex(GCM_NONCE));

        String sealed = chosen.close(KEY, hex(GCM_TEXT), Context.of());

        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(sealed)))
                .isEqualTo("01" + GCM_NONCE + GCM_LOCKED + GCM_TAG);
        assertThat(Seal.open(KEY, sealed, Context.of())).isEqualTo(hex(GCM_TEXT));
    }

    @Test
    void binds_what_it_is_about_as_the_associated_data_of_gcm() throws GeneralSecurityException {
        byte[] sealed = Base64.getDecoder().decode(SEAL.close(KEY, utf8("Naam"), ABOUT));
        Cipher independent = Cipher.getInstance("AES/GCM/NoPadding");
        independent.init(Cipher.DECRYPT_MODE, KEY, new GCMParameterSpec(128, sealed, 1, 12));
        independent.updateAAD(
                hex("00000006" + "706572736f6e" + "00000003" + "702d31" + "00000004" + "4e414d45" + "00000001" + "31"));

        assertThat(independent.doFinal(sealed, 13, sealed.length - 13)).isEqualTo(utf8("Naam"));
    }

    @Test
    void never_uses_a_nonce_twice() {
        assertThat(SEAL.close(KEY, utf8("Naam"), ABOUT)).isNotEqualTo(SEAL.close(KEY, utf8("Naam"), ABOUT));
    }

    @Test
    void no_bit_of_it_can_be_changed() {
        byte[] sealed = Base64.getDecoder().decode(SEAL.close(KEY, utf8("Naam"), ABOUT));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(KEY, Base64.getEncoder().encodeToString(changed), ABOUT);
        }
    }

    @Test
    void nothing_can_be_cut_off() {
        byte[] sealed = Base64.getDecoder().decode(SEAL.close(KEY, utf8("Naam"), ABOUT));
        for (int length = 0; length < sealed.length; length++) {
            assertBroken(KEY, Base64.getEncoder().encodeToString(Arrays.copyOf(sealed, length)), ABOUT);
        }
    }

    @Test
    void what_is_not_base64_is_no_seal() {
        assertBroken(KEY, "Naam!", ABOUT);
    }

    @Test
    void opens_for_nothing_else_and_under_no_other_key() {
        String sealed = SEAL.close(KEY, utf8("Naam"), ABOUT);
        byte[] other = hex(GCM_KEY);
        other[0] ^= 1;

        assertBroken(KEY, sealed, Context.of("person", "p-2", "NAME", "1"));
        assertBroken(KEY, sealed, Context.of("person", "p-1", "MAIL_ADDRESS", "1"));
        assertBroken(KEY, sealed, Context.of("person", "p-1", "NAME", "2"));
        assertBroken(KEY, sealed, Context.of("person", "p-1NAME", "", "1"));
        assertBroken(new SecretKeySpec(other, "AES"), sealed, ABOUT);
    }

    private static void assertBroken(SecretKey key, String sealed, Context about) {
        assertThatThrownBy(() -> Seal.open(key, sealed, about))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageNotContaining("Naam");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}

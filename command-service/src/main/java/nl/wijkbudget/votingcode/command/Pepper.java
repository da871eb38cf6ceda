package nl.wijkbudget.votingcode.command;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;
import nl.wijkbudget.votingcode.VotingCode;

/** The secret of the code register: who has the register without it cannot try codes on it. */
public final class Pepper {
    /** What configuration has it under. */
    public static final String PROPERTY = "wijkbudget.codes.pepper";

    static final int SHORTEST = 32;

    private final Supplier<String> secret;

    /** Asked for anew with each code, so that a program without voting codes starts without a pepper. */
    public Pepper(Supplier<String> secret) {
        this.secret = secret;
    }

    /** What the register knows a code by, in hex; fails where no good secret is configured. */
    String hmac(VotingCode code) {
        return HexFormat.of().formatHex(Hmac.of(secret(), code));
    }

    void require() {
        secret();
    }

    private byte[] secret() {
        String text = secret.get();
        if (text.length() < SHORTEST) {
            throw new NotConfigured("votingcode.pepper-is-missing");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

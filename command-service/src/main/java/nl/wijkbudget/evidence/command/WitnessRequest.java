package nl.wijkbudget.evidence.command;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.Note;

/** What a log asks of a witness. */
record WitnessRequest(long old, List<Hash> proof, Note note) {
    private static final String OLD = "old ";
    private static final int MOST_HASHES = 63;

    WitnessRequest {
        proof = List.copyOf(proof);
    }

    static WitnessRequest parse(byte[] utf8) {
        String body = text(utf8);
        int blank = body.indexOf("\n\n");
        String[] lines = body.substring(0, Math.max(blank, 0)).split("\n", -1);
        if (!lines[0].matches(OLD + "(0|[1-9][0-9]{0,17})") || lines.length - 1 > MOST_HASHES) {
            throw new IllegalArgumentException("A request begins with the old size and at most 63 hashes");
        }
        List<Hash> proof = new ArrayList<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            proof.add(Hash.fromBase64(line));
        }
        return new WitnessRequest(
                Long.parseLong(lines[0].substring(OLD.length())), proof, Note.parse(body.substring(blank + 2)));
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A request is in UTF-8", e);
        }
    }
}

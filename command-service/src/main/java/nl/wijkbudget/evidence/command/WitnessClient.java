package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Note.NoteSignature;
import nl.wijkbudget.evidence.Policy.PolicyWitness;

/** Asks one witness to cosign, as C2SP {@code tlog-witness} has it. */
final class WitnessClient {
    /** Proves that the tree of this size is the beginning of the one that is asked about. */
    @FunctionalInterface
    interface Prover {
        ConsistencyProof from(long size);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final HttpClient http;
    private final PolicyWitness witness;
    private final URI address;

    WitnessClient(HttpClient http, PolicyWitness witness) {
        this.http = http;
        this.witness = witness;
        String prefix = Objects.requireNonNull(witness.url(), "a witness without an address is not asked");
        this.address = URI.create(prefix.replaceAll("/+$", "") + "/add-checkpoint");
    }

    /** Its checked cosignature; {@code seen} is the size that it is thought to have seen last. */
    Cosigned ask(Note checkpoint, long size, long seen, Prover prover) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(checkpoint, seen, prover);
        if (answer.statusCode() == CONFLICT) {
            long known = size(answer.body());
            if (known > size) {
                throw new IOException("it has seen a log of " + known + " events, and this one has " + size);
            }
            answer = send(checkpoint, known, prover);
        }
        if (answer.statusCode() != OK) {
            throw new IOException("it answers " + answer.statusCode());
        }
        return checked(checkpoint, answer.body());
    }

    private HttpResponse<String> send(Note checkpoint, long seen, Prover prover)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("old ").append(seen).append('\n');
        prover.from(seen).hashes().stream().map(Hash::base64).forEach(hash -> body.append(hash)
                .append('\n'));
        body.append('\n').append(checkpoint);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private Cosigned checked(Note checkpoint, String lines) throws IOException {
        try {
            Note cosigned = checkpoint.with(NoteSignature.parseAll(lines));
            return new Cosigned(witness.key()
                    .signatureOn(cosigned)
                    .orElseThrow(() -> new IOException("it did not sign with the key of the policy")));
        } catch (IllegalArgumentException broken) {
            throw new IOException("its signature is false", broken);
        }
    }

    private static long size(String body) throws IOException {
        String size = body.strip();
        if (!size.matches("0|[1-9][0-9]{0,17}")) {
            throw new IOException("it is at odds and does not say where it is");
        }
        return Long.parseLong(size);
    }
}

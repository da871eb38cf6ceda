package nl.wijkbudget.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.Verifier;

/** How long a bundle takes to verify, beside one bare SHA-256 pass over its bytes; a bundle is not compressed. */
final class VerifyBenchmark {
    private static final int ROUNDS = 5;

    private VerifyBenchmark() {}

    static void run(List<Path> bundles) throws IOException, GeneralSecurityException {
        System.out.printf(
                "%n%-24s %8s %10s %10s %8s %10s %10s %8s%n",
                "milliseconds", "MB", "SHA-256", "verify", "ratio", "of CPU", "verify", "ratio");
        CpuClock cpu = new CpuClock(Optional.empty());
        for (Path bundle : bundles) {
            List<Median> medians = Stream.generate(Median::new).limit(4).toList();
            for (int round = -1; round < ROUNDS; round++) {
                double[] wall = {System.nanoTime() / 1e9, 0, 0};
                double[] used = {cpu.seconds(), 0, 0};
                hash(bundle);
                wall[1] = System.nanoTime() / 1e9;
                used[1] = cpu.seconds();
                require(Verifier.run(List.of(bundle.toString()), nowhere()) == 0);
                wall[2] = System.nanoTime() / 1e9;
                used[2] = cpu.seconds();
                for (int part = 0; part < 2 && round >= 0; part++) {
                    medians.get(part).add(1e3 * (wall[part + 1] - wall[part]));
                    medians.get(2 + part).add(1e3 * (used[part + 1] - used[part]));
                }
            }
            double[] middle = medians.stream().mapToDouble(Median::value).toArray();
            System.out.printf(
                    "%-24s %8.1f %10.0f %10.0f %7.3fx %10.0f %10.0f %7.3fx%n",
                    bundle.getFileName(),
                    Files.size(bundle) / 1e6,
                    middle[0],
                    middle[1],
                    middle[0] / middle[1],
                    middle[2],
                    middle[3],
                    middle[2] / middle[3]);
        }
    }

    private static void hash(Path bundle) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] some = new byte[1 << 20];
        try (var in = Files.newInputStream(bundle)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
        }
        require(digest.digest().length > 0);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("The bundle does not hold");
        }
    }
}

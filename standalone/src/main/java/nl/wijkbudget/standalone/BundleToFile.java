package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.wijkbudget.evidence.Bundle;
import nl.wijkbudget.evidence.command.TransparencyLog;
import org.springframework.beans.factory.ObjectProvider;

/** Writes evidence to a file from the command line: {@code wijkbudget.jar bundle ROUND --out=FILE}. */
final class BundleToFile {
    private static final String ALL = "all";

    private final ObjectProvider<TransparencyLog> log;
    private final PrintStream out;

    BundleToFile(ObjectProvider<TransparencyLog> log, PrintStream out) {
        this.log = log;
        this.out = out;
    }

    /** The exit status: 0 when the file is there. */
    int run(String of, String file) {
        try {
            Optional<Bundle> bundle = bundle(of);
            if (bundle.isEmpty()) {
                out.println(of + ": there is no evidence; the log was never signed, or this round was not counted");
                return 1;
            }
            try (OutputStream to = Files.newOutputStream(Path.of(file))) {
                bundle.get().writeTo(to);
            }
            out.printf(
                    "%s: the evidence of %s in a log of %,d%n",
                    file, of, bundle.get().size());
            return 0;
        } catch (IOException failure) {
            out.println(file + ": cannot be written: " + failure.getMessage());
            return 1;
        }
    }

    private Optional<Bundle> bundle(String of) throws IOException {
        TransparencyLog open = log.getIfAvailable();
        if (open == null) {
            return Optional.empty();
        }
        return of.equals(ALL) ? open.bundles().ofAll() : open.bundles().ofRound(of);
    }
}

package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.pabulib.command.ElectionFile;
import nl.wijkbudget.pabulib.command.FaultyElection;
import nl.wijkbudget.pabulib.command.ImportProgress;
import nl.wijkbudget.pabulib.command.ImportedElection;
import nl.wijkbudget.pabulib.command.PabulibImport;

/** Imports files from the command line, and says how it goes. */
final class ImportFiles {
    private final PabulibImport importing;
    private final PrintStream out;

    ImportFiles(PabulibImport importing, PrintStream out) {
        this.importing = importing;
        this.out = out;
    }

    /** The exit status: 0 when all files are in, 1 when one is not. */
    int run(List<String> files) {
        int status = 0;
        for (String file : files) {
            status = Math.max(status, run(file));
        }
        return status;
    }

    private int run(String file) {
        try {
            return run(Path.of(file));
        } catch (InvalidPathException impossible) {
            out.println("This cannot be the name of a file here: " + impossible.getMessage());
            return 1;
        }
    }

    private int run(Path file) {
        if (!Files.isReadable(file)) {
            out.println(file + ": there is no such file to read");
            return 1;
        }
        try {
            report(importing.run(ElectionFile.at(file), this::tell));
            return 0;
        } catch (FaultyElection faulty) {
            out.println(file + ": nothing was imported; mend these faults and import it again");
            faulty.lines(Locale.ENGLISH).forEach(line -> out.println("  " + line));
        } catch (Rejection rejection) {
            out.println(file + ": refused: " + rejection.refusal());
        } catch (IOException failure) {
            out.println(file + ": cannot be read: " + failure.getMessage());
        }
        return 1;
    }

    private void tell(ImportProgress progress) {
        String count = progress.total() == 0
                ? ""
                : String.format(Locale.ENGLISH, " %,d of %,d", progress.done(), progress.total());
        boolean more = progress.done() > 0 && progress.done() < progress.total();
        String left = more
                ? String.format(Locale.ENGLISH, ", %,d s left", progress.left().toSeconds() + 1)
                : "";
        out.println(progress.step().name().toLowerCase(Locale.ROOT) + count + left);
    }

    private void report(ImportedElection election) {
        election.warningLines(Locale.ENGLISH).forEach(line -> out.println("  warning, " + line));
        out.printf(
                "%s: round %s, %,d projects, %,d ballots, counted by %s%n",
                election.title(), election.round().value(), election.projects(), election.ballots(), election.rule());
    }
}

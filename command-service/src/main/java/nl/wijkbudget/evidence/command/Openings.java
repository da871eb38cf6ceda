package nl.wijkbudget.evidence.command;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkbudget.evidence.BundlePart;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.log.command.LeafReader;

/** What of the log is opened, read from the database each time that it is written. */
record Openings(LeafReader log, long size, Predicate<Opening> opened) implements BundlePart.Content {
    private static final int PAGE = 2_000;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(Opening.MAGIC);
        long after = -1;
        for (List<Opening> page = page(after); !page.isEmpty(); page = page(after)) {
            for (Opening opening : page) {
                if (opened.test(opening)) {
                    opening.writeTo(data);
                }
                after = opening.position();
            }
        }
        data.flush();
    }

    private List<Opening> page(long after) {
        return log.openings(after, size - 1, PAGE);
    }
}

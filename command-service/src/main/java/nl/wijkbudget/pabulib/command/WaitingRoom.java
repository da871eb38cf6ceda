package nl.wijkbudget.pabulib.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How many files may wait for a yes, and how long. */
public record WaitingRoom(int most, Duration longest) {
    /** Those that waited too long and, where there are too many, those that came first. */
    List<ImportJob> leaving(List<ImportJob> jobs, Instant now) {
        List<ImportJob> waiting = jobs.stream().filter(ImportJob::isWaiting).toList();
        int tooMany = Math.max(0, waiting.size() - most);
        return Stream.concat(
                        waiting.subList(0, tooMany).stream(),
                        waiting.stream().filter(job -> job.isWaitingSinceBefore(now.minus(longest))))
                .toList();
    }
}

package nl.wijkbudget.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time of this JVM and of its database server: on a busy machine it says more than the clock on the wall. */
final class CpuClock {

    private static final OperatingSystemMXBean JVM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Optional<ProcessHandle> server;

    CpuClock(Optional<ProcessHandle> server) {
        this.server = server;
    }

    double seconds() {
        return JVM.getProcessCpuTime() / 1e9
                + server.stream()
                        .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.children()))
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToDouble(duration -> duration.toNanos() / 1e9)
                        .sum();
    }
}

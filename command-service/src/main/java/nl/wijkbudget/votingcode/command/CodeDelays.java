package nl.wijkbudget.votingcode.command;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.votingcode.VotingCodeRefusal.CodeDoesNotWork;

/**
 * Makes whoever tries codes that do not work wait ever longer, and sees to it that many of them are noticed.
 *
 * <p>Kept in the memory of this process, by an HMAC of the address under a key that is nowhere else; the longest unseen is
 * forgotten first. A code that works takes nothing back, or whoever has one could try forever.
 */
public final class CodeDelays {
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_VISITORS = 100_000;
    private static final int LONGEST_DOUBLING = 10;
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final WrongCodeCount count;
    private final int free;
    private final byte[] key = new byte[KEY_BYTES];
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    /** The mistake after the free ones is the first to cost a second. */
    public CodeDelays(Clock clock, WrongCodeCount count, int free) {
        this.clock = clock;
        this.count = count;
        this.free = free;
        new SecureRandom().nextBytes(key);
    }

    /** Refuses before anything is looked up. */
    void requireNone(String address) {
        visitor(address).requireNone(clock.instant());
    }

    /** Refuses a code that does not work, and remembers that; one code at a time of each address. */
    void tried(String address, BooleanSupplier works) {
        Visitor visitor = visitor(address);
        synchronized (visitor) {
            visitor.requireNone(clock.instant());
            if (!works.getAsBoolean()) {
                visitor.wrong(clock.instant());
                count.wrong();
                throw new Rejection(new CodeDoesNotWork());
            }
        }
    }

    private Visitor visitor(String address) {
        String name = HexFormat.of().formatHex(Hmac.of(key, VisitorAddress.network(address)));
        synchronized (visitors) {
            Visitor known = Objects.requireNonNullElseGet(visitors.remove(name), () -> new Visitor(free));
            visitors.put(name, known);
            if (visitors.size() > MOST_VISITORS) {
                visitors.remove(visitors.keySet().iterator().next());
            }
            return known;
        }
    }

    /** One address: how often it was wrong of late, and until when it waits. */
    private static final class Visitor {
        private final int free;
        private int wrong;
        private Instant until = Instant.MIN;

        Visitor(int free) {
            this.free = free;
        }

        synchronized void requireNone(Instant now) {
            if (now.isBefore(until)) {
                throw new TooManyWrongCodes(Duration.between(now, until));
            }
            if (wrong > 0 && !now.isBefore(until.plus(MEMORY))) {
                wrong = 0;
            }
        }

        synchronized void wrong(Instant now) {
            wrong++;
            until = now.plus(delay());
        }

        /** None for the first few, then a second, two, four, and so on. */
        private Duration delay() {
            if (wrong <= free) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - free - 1, LONGEST_DOUBLING));
            return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        }
    }
}

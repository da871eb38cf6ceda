package nl.wijkbudget.verifier;

import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import nl.wijkbudget.verifier.count.TooMuchWork;
import nl.wijkbudget.verifier.json.Difference;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import org.jspecify.annotations.Nullable;

/** What was looked at, what is wrong with which object, and what could not be decided. */
public final class Report {
    private static final int MOST_TOLD = 1000;
    private final Map<String, AtomicLong> looked = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Weight worst = Weight.REMARK;

    /** How bad a finding is. */
    public enum Weight {
        REMARK,
        UNDECIDED,
        FAULT
    }

    /**
     * One thing that is said.
     *
     * @param object what it is said of: a file, a position in the log, a project
     * @param words the key of its text
     */
    public record Finding(Weight weight, String check, String object, String words, List<String> values) {}

    /** Part of a check, which may find that what it reads is malformed. */
    public interface Part {
        void run() throws IOException;
    }

    public void looked(String check, long objects) {
        looked.computeIfAbsent(check, first -> new AtomicLong()).addAndGet(objects);
    }

    public void fault(String check, Object object, String words, Object... values) {
        say(Weight.FAULT, check, object, words, values);
    }

    /** A fault where what must be so is not. */
    public void require(boolean holds, String check, Object object, String words, Object... values) {
        looked(check, 1);
        if (!holds) {
            fault(check, object, words, values);
        }
    }

    /** A fault at the first place where what is said in this field is not what is found. */
    public void requireSame(String check, Object object, String field, Json said, @Nullable Object found) {
        looked(check, 1);
        Difference.between(field, said.get(field), Json.of(found))
                .ifPresent(at -> fault(check, object, "differs", at.path(), at.stated(), at.found()));
    }

    public void say(Weight weight, String check, Object object, String words, Object... values) {
        looked(check, 0);
        worst = weight.compareTo(worst) > 0 ? weight : worst;
        if (findings.size() < MOST_TOLD) {
            List<String> texts = Stream.of(values).map(String::valueOf).toList();
            findings.add(new Finding(weight, check, object.toString(), words, texts));
        }
    }

    /** Runs a part; what is malformed is a fault of this object, and what cannot be read or ended leaves it undecided. */
    public void part(String check, Object object, Part part) {
        try {
            part.run();
        } catch (Malformed
                | ArithmeticException
                | DateTimeException
                | NoSuchElementException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | EOFException
                | ZipException malformed) {
            fault(check, object, "malformed", Objects.requireNonNullElse(malformed.getMessage(), malformed));
        } catch (TooMuchWork work) {
            say(Weight.UNDECIDED, check, object, "too-much-work", String.valueOf(work.getMessage()));
        } catch (IOException unreadable) {
            say(Weight.UNDECIDED, check, object, "unreadable", unreadable);
        } catch (RuntimeException ours) {
            say(Weight.UNDECIDED, check, object, "unexpected", ours);
        }
    }

    public Map<String, AtomicLong> looked() {
        return looked;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** 0 when all that was looked at holds, 1 when something does not, 2 when something could not be decided. */
    public int status() {
        return worst == Weight.FAULT ? 1 : worst == Weight.UNDECIDED ? 2 : 0;
    }
}

package nl.wijkbudget.architecture.wrong;

import java.util.Random;
import java.util.UUID;

/** Leaves things to chance in four ways. */
public final class ThrowsDice {
    private final Random die = new Random(1);

    public UUID name() {
        return UUID.randomUUID();
    }

    public double share() {
        return Math.random() + die.nextDouble();
    }
}

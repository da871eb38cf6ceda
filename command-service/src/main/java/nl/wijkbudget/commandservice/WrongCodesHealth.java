package nl.wijkbudget.commandservice;

import nl.wijkbudget.votingcode.WrongCodes;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows that someone may be guessing voting codes; up all the same, because the program works as it should. */
final class WrongCodesHealth implements HealthIndicator {
    private final WrongCodes codes;

    WrongCodesHealth(WrongCodes codes) {
        this.codes = codes;
    }

    @Override
    public Health health() {
        WrongCodes.Recent recent = codes.recent();
        return Health.up()
                .withDetail("tried", recent.tried())
                .withDetail("alarm", recent.alarm())
                .build();
    }
}

package nl.wijkbudget.audit.projection;

import nl.wijkbudget.projection.PostgresProjectionTest;
import nl.wijkbudget.projection.Scenario;

@PostgresProjectionTest
class JournalOnPostgresTest extends JournalTest {
    JournalOnPostgresTest(Scenario scenario) {
        super(scenario);
    }
}

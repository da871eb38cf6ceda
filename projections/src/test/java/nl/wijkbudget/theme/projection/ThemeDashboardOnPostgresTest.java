package nl.wijkbudget.theme.projection;

import nl.wijkbudget.projection.PostgresProjectionTest;
import nl.wijkbudget.projection.Scenario;

@PostgresProjectionTest
class ThemeDashboardOnPostgresTest extends ThemeDashboardTest {
    ThemeDashboardOnPostgresTest(Scenario scenario) {
        super(scenario);
    }
}

package nl.wijkbudget.projection;

@PostgresProjectionTest
class WholeHistoryOnPostgresTest extends WholeHistoryTest {
    WholeHistoryOnPostgresTest(Scenario scenario, Rebuild rebuild) {
        super(scenario, rebuild);
    }
}

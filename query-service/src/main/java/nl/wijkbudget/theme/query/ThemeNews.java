package nl.wijkbudget.theme.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import org.jspecify.annotations.Nullable;

/** What was last reported of the projects of a theme that are being carried out, or were. */
record ThemeNews(Questions questions, @Nullable LogPosition then) {
    private static final int PROJECTS = 30;
    private static final int REPORTS = 5;
    private static final Map<String, String> EVENTS = Map.of(
            "PROGRESS", "ProgressReported",
            "MILESTONE", "MilestoneReached",
            "EVIDENCE", "EvidenceAttached");

    /** The newest first. */
    List<Report> of(ThemeDashboard theme) {
        return theme.projects().stream()
                .filter(project -> project.delivery() != null)
                .sorted(Comparator.comparing(Stage::of))
                .limit(PROJECTS)
                .flatMap(this::reports)
                .sorted(Comparator.comparing((Report report) -> report.entry().position())
                        .reversed())
                .limit(REPORTS)
                .toList();
    }

    private Stream<Report> reports(ThemeDashboard.Project project) {
        return questions.find(new GetDelivery(new ProjectId(project.project()), then), DeliveryDetail.class).stream()
                .flatMap(delivery -> delivery.entries().stream())
                .map(entry -> new Report(project.project(), project.title(), EVENTS.get(entry.kind()), entry));
    }

    /** A report, a milestone or evidence, with the name of its event. */
    record Report(String project, String title, @Nullable String event, DeliveryDetail.Entry entry) {}
}

package nl.wijkbudget.project.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.project.projection.ProjectList;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of projects as maps read it (RFC 7946), a page at a time; what has no point has no geometry. */
@Tag(name = "Projecten")
@RestController
@Answers({"project.catalogue"})
public final class ProjectsGeoJson {
    private final Questions questions;

    public ProjectsGeoJson(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(value = "/api/v1/projecten.geojson", produces = "application/geo+json")
    ResponseEntity<FeatureCollection> list(
            @RequestParam(required = false) @Nullable String ronde,
            @RequestParam(required = false) @Nullable String thema,
            @RequestParam(required = false) @Nullable String status,
            HttpServletRequest request) {
        ProjectList found = questions.ask(ProjectFilter.of(ronde, thema, status).page(request), ProjectList.class);
        List<Feature> features =
                found.projects().stream().map(ProjectsGeoJson::feature).toList();
        return NextPage.after(request, found.next(), new FeatureCollection("FeatureCollection", features));
    }

    private static Feature feature(ProjectLine project) {
        Location location = project.location();
        Point point = location == null ? null : location.point();
        Geometry geometry = point == null ? null : new Geometry("Point", List.of(east(point), north(point)));
        return new Feature("Feature", project.project(), geometry, project);
    }

    private static BigDecimal east(Point point) {
        return BigDecimal.valueOf(point.longitude(), Point.DIGITS);
    }

    private static BigDecimal north(Point point) {
        return BigDecimal.valueOf(point.latitude(), Point.DIGITS);
    }

    /** As GeoJSON calls a list. */
    record FeatureCollection(String type, List<Feature> features) {}

    /** A project with where it is. */
    record Feature(String type, String id, @Nullable Geometry geometry, ProjectLine properties) {}

    /** First the longitude, then the latitude. */
    record Geometry(String type, List<BigDecimal> coordinates) {}
}

package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.access.Admission;
import nl.wijkbudget.access.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the door of a request in the way in which the request itself will be led: by the same patterns, the most specific first. */
final class DoorsByAddress {
    private final List<Place> places;

    DoorsByAddress(List<Door> doors) {
        places = doors.stream()
                .filter(Door::hasAddress)
                .map(Place::of)
                .sorted(Comparator.comparing(Place::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    @Nullable
    Door find(HttpServletRequest request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return at(request)
                .filter(door -> method.equals(door.method()))
                .findFirst()
                .orElse(null);
    }

    /** What can be done at the address of the request; nothing where there is no such address. */
    Set<String> methods(HttpServletRequest request) {
        return at(request).map(door -> String.valueOf(door.method())).collect(Collectors.toSet());
    }

    /** Whether it has to do with a ballot, about which nothing else may be known. */
    boolean knowsNobody(HttpServletRequest request) {
        Door door = find(request);
        return door != null && door.admits().kind() == Admission.Kind.NOBODY_KNOWN;
    }

    private Stream<Door> at(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request)
                : ServletRequestPathUtils.parse(request);
        PathContainer within = path.pathWithinApplication();
        return places.stream().filter(place -> place.pattern().matches(within)).map(Place::door);
    }

    private record Place(PathPattern pattern, Door door) {
        static Place of(Door door) {
            return new Place(PathPatternParser.defaultInstance.parse(String.valueOf(door.path())), door);
        }
    }
}

package nl.wijkbudget.access.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.wijkbudget.access.AccessRefusal.LoginFailed;
import nl.wijkbudget.access.LocalAddress;
import nl.wijkbudget.access.NotAdmitted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets anybody in as one of the people of the demo; outside it there are none, so that nobody comes in here. */
@Hidden
@RestController
public final class DemoDoor {
    private final Entrance entrance;
    private final List<DemoPerson> people;
    private final Clock clock;

    DemoDoor(Entrance entrance, AccessProperties properties, ObjectProvider<DemoPeopleToBe> people, Clock clock) {
        this.entrance = entrance;
        this.people = properties.demo()
                ? people.stream().flatMap(all -> all.people().stream()).toList()
                : List.of();
        this.clock = clock;
    }

    @PostMapping("/inloggen/demo")
    ResponseEntity<Void> enter(
            @RequestParam("wie") String who,
            @RequestParam(name = "next", required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        DemoPerson person = people.stream()
                .filter(each -> each.actor().value().equals(who))
                .findFirst()
                .orElseThrow(() -> {
                    entrance.stayShut(request);
                    return new NotAdmitted(new LoginFailed());
                });
        entrance.enter(LoggedIn.inRoles(person.actor(), person.roles(), clock.instant()), request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        request.getContextPath() + LocalAddress.orHome(next).value()))
                .build();
    }
}

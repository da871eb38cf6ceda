package nl.wijkbudget.following.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.person.command.GivenConsents;
import nl.wijkbudget.person.command.MailForms;
import nl.wijkbudget.project.Projects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The buttons to follow and to stop; the one to follow says in words that it gives the consent for that mail. */
@Hidden
@RestController
public final class FollowDoor {
    private final Followings followings;
    private final GivenConsents consents;
    private final Projects projects;
    private final Neighbourhoods neighbourhoods;

    FollowDoor(Followings followings, GivenConsents consents, Projects projects, Neighbourhoods neighbourhoods) {
        this.followings = followings;
        this.consents = consents;
        this.projects = projects;
        this.neighbourhoods = neighbourhoods;
    }

    @PostMapping("/projecten/{project}/mail")
    ResponseEntity<Void> followProject(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @PathVariable("project") ProjectId project,
            Locale language,
            HttpServletRequest request) {
        projects.of(project);
        return follow(visitor, new OneProject(project), language, request);
    }

    @PostMapping("/buurten/{neighbourhood}/mail")
    ResponseEntity<Void> followRounds(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @PathVariable("neighbourhood") NeighbourhoodId neighbourhood,
            Locale language,
            HttpServletRequest request) {
        neighbourhoods.of(neighbourhood);
        return follow(visitor, new RoundsOf(neighbourhood), language, request);
    }

    /** Whoever has no address here yet begins to get mail when they have. */
    private ResponseEntity<Void> follow(Visitor visitor, Followed what, Locale language, HttpServletRequest request) {
        consents.give(visitor.actor(), what.consent());
        followings.follow(visitor.actor(), what, language);
        return MailForms.to(request, what.page() + "#mail");
    }

    @PostMapping("/projecten/{project}/mail/stoppen")
    ResponseEntity<Void> stopProject(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @PathVariable("project") ProjectId project,
            HttpServletRequest request) {
        return stop(visitor, new OneProject(project), request);
    }

    @PostMapping("/buurten/{neighbourhood}/mail/stoppen")
    ResponseEntity<Void> stopRounds(
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @PathVariable("neighbourhood") NeighbourhoodId neighbourhood,
            HttpServletRequest request) {
        return stop(visitor, new RoundsOf(neighbourhood), request);
    }

    private ResponseEntity<Void> stop(Visitor visitor, Followed what, HttpServletRequest request) {
        followings.stop(visitor.actor(), what);
        return MailForms.to(request, what.page() + "#mail");
    }
}

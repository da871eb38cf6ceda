package nl.wijkbudget.project.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.query.MailOffers;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.neighbourhood.query.Tile;
import nl.wijkbudget.neighbourhood.query.TileGrid;
import nl.wijkbudget.page.query.Feed;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A project on one page: how it stands now or stood then, and one line from idea to evidence. */
@Controller
@Shows({
    "project.catalogue",
    "round.overview",
    "neighbourhood.register",
    "agenda.ranked",
    "ledger.books",
    "delivery.progress",
    "audit.journal"
})
public final class ProjectPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Words words;
    private final DecisionWords decisions;
    private final Involvements involvements;
    private final Lives lives;
    private final MailOffers mail;
    private final LookingBack back;

    public ProjectPage(
            Questions questions,
            Setups setups,
            ProjectTitles titles,
            Words words,
            DecisionWords decisions,
            Involvements involvements,
            MailOffers mail,
            LookingBack back) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.words = words;
        this.decisions = decisions;
        this.involvements = involvements;
        this.mail = mail;
        this.lives = new Lives(questions);
        this.back = back;
    }

    @GetMapping("/projecten/{project}")
    String show(
            @PathVariable ProjectId project,
            @RequestParam(required = false) @Nullable String ingediend,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ProjectDetail now = questions.find(new GetProject(project), ProjectDetail.class, project);
        LogPosition then = back.show(request, response, model);
        ProjectDetail detail = then == null
                ? now
                : questions
                        .find(new GetProject(project, then), ProjectDetail.class)
                        .orElse(null);
        RoundId in = new RoundId(now.round());
        RoundDetail round = questions.find(new GetRound(in), RoundDetail.class, in);
        model.addAttribute("there", detail != null);
        model.addAttribute("sent", now.round().equals(ingediend));
        model.addAttribute("round", round);
        model.addAttribute("involved", involvements.of(visitor, now));
        model.addAttribute("mail", mail.of(visitor, new OneProject(project)));
        describe(detail == null ? now : detail, model);
        tell(lives.of(project, in, then), round, model);
        if (then != null) {
            List<Moment> all = lives.of(project, in, null).on(timeline(round));
            model.addAttribute(
                    "since",
                    all.stream()
                            .filter(moment -> moment.position() > then.value())
                            .toList());
        }
        return "project";
    }

    private void describe(ProjectDetail detail, Model model) {
        Setup place = setups.of(detail.neighbourhood());
        TileGrid grid = place.grid();
        Tile tile = ProjectMap.tile(grid, detail.location());
        model.addAttribute("project", detail);
        model.addAttribute("place", place);
        model.addAttribute("tile", tile);
        if (grid != null && tile != null) {
            String title = words.text("map.of", place.name());
            String description = words.text("map.in", tile.name());
            model.addAttribute("map", new TileMap(grid, Map.of(tile, 1)).svg(title, description));
        }
        model.addAttribute("feeds", Feed.ofProject(new ProjectId(detail.project()), detail.title(), words));
        model.addAttribute("unanswered", unanswered(detail));
        model.addAttribute("titles", titles.of(kin(detail)));
    }

    private void tell(Life life, RoundDetail round, Model model) {
        model.addAttribute("item", life.item());
        model.addAttribute("money", life.money());
        model.addAttribute("delivery", life.delivery());
        model.addAttribute("moments", life.on(timeline(round)));
    }

    private Timeline timeline(RoundDetail round) {
        return new Timeline(words, decisions, round.currency());
    }

    /** The question that waits longest for an answer, or null. */
    private static ProjectDetail.@Nullable Question unanswered(ProjectDetail detail) {
        return detail.questions().stream()
                .filter(question -> question.answer() == null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> kin(ProjectDetail detail) {
        return Stream.concat(detail.originals().stream(), Stream.ofNullable(detail.mergedInto()));
    }
}

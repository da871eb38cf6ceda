package nl.wijkbudget.project.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.neighbourhood.query.Tile;
import nl.wijkbudget.neighbourhood.query.TileGrid;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.project.projection.ProjectList;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Projects by round, theme and state: in a list, or those of a round on a map. */
@Controller
@Shows({"project.catalogue", "round.overview", "neighbourhood.register"})
public final class ProjectsPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public ProjectsPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/projecten")
    String show(
            @RequestParam(required = false) @Nullable String ronde,
            @RequestParam(required = false) @Nullable String thema,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "") String beeld,
            HttpServletRequest request,
            Model model) {
        ProjectFilter filter = ProjectFilter.of(ronde, thema, status);
        ProjectList found = questions.ask(filter.page(request), ProjectList.class);
        Map<String, RoundDetail> rounds = rounds(filter, found);
        model.addAttribute("filter", filter);
        model.addAttribute("projects", found.projects());
        model.addAttribute("first", NextPage.first(request));
        model.addAttribute("next", NextPage.address(request, found.next()));
        model.addAttribute("rounds", rounds);
        model.addAttribute("choices", WholeList.rounds(questions, null));
        model.addAttribute("themes", themes(rounds));
        model.addAttribute("states", ProjectState.values());
        model.addAttribute("asMap", beeld.equals("kaart"));
        RoundDetail chosen =
                filter.round() == null ? null : rounds.get(filter.round().value());
        if (chosen != null && beeld.equals("kaart")) {
            map(filter, chosen, model);
        }
        return "projecten";
    }

    private void map(ProjectFilter filter, RoundDetail round, Model model) {
        TileGrid grid = setups.of(round.neighbourhood()).grid();
        ProjectMap map = ProjectMap.of(
                grid,
                WholeList.projects(questions, new RoundId(round.round())).stream()
                        .filter(filter::keeps)
                        .toList());
        model.addAttribute("map", map);
        model.addAttribute("grid", grid);
        if (grid != null) {
            Map<Tile, Integer> numbers = new LinkedHashMap<>();
            map.tiles().forEach((tile, projects) -> numbers.put(tile, projects.size()));
            String title = words.text("map.of", setups.of(round.neighbourhood()).name());
            model.addAttribute("tiles", new TileMap(grid, numbers).svg(title, words.text("map.of.description")));
        }
    }

    private Map<String, RoundDetail> rounds(ProjectFilter filter, ProjectList found) {
        Stream<String> named = found.projects().stream().map(ProjectLine::round);
        RoundId chosen = filter.round();
        Map<String, RoundDetail> rounds = new TreeMap<>();
        Stream.concat(named, Stream.ofNullable(chosen).map(RoundId::value))
                .distinct()
                .forEach(id -> questions
                        .find(new GetRound(new RoundId(id)), RoundDetail.class)
                        .ifPresent(round -> rounds.put(id, round)));
        return rounds;
    }

    private Map<String, String> themes(Map<String, RoundDetail> rounds) {
        Map<String, String> themes = new TreeMap<>();
        rounds.values().stream()
                .map(RoundDetail::neighbourhood)
                .distinct()
                .forEach(neighbourhood -> themes.putAll(setups.of(neighbourhood).themes()));
        return themes;
    }
}

package nl.wijkbudget.theme.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.delivery.query.StalledProjects;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Feed;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One theme: its money, its projects by stage, what was heard of them, and what comes next. */
@Controller
@Shows({
    "neighbourhood.register",
    "project.catalogue",
    "agenda.ranked",
    "ledger.books",
    "delivery.progress",
    "round.overview",
    "audit.journal"
})
public final class ThemePage {
    private static final Set<Phase> OVER = Set.of(Phase.CLOSED, Phase.ABANDONED);

    private final Questions questions;
    private final KnownThemes known;
    private final Setups setups;
    private final Words words;
    private final DecisionWords say;
    private final LookingBack back;
    private final StalledProjects stalled;
    private final Clock clock;

    public ThemePage(
            Questions questions,
            Setups setups,
            Words words,
            DecisionWords say,
            LookingBack back,
            StalledProjects stalled,
            Clock clock) {
        this.questions = questions;
        this.known = new KnownThemes(questions);
        this.setups = setups;
        this.words = words;
        this.say = say;
        this.back = back;
        this.stalled = stalled;
        this.clock = clock;
    }

    @GetMapping("/buurten/{neighbourhood}/themas/{theme}")
    String show(
            @PathVariable NeighbourhoodId neighbourhood,
            @PathVariable ThemeId theme,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Setup place = setups.require(neighbourhood);
        LogPosition then = back.show(request, response, model);
        ThemeDashboard now = known.require(neighbourhood, theme, null);
        ThemeDashboard shown = then == null ? now : known.require(neighbourhood, theme, then);
        String name = place.theme(theme.value());
        model.addAttribute("place", place);
        model.addAttribute("theme", shown);
        model.addAttribute("name", name);
        model.addAttribute("feeds", Feed.ofTheme(neighbourhood, theme, name, words));
        money(neighbourhood, shown, then, model);
        StagedProjects projects = StagedProjects.after(cursor, shown.projects());
        model.addAttribute("stages", projects.stages());
        model.addAttribute("first", NextPage.first(request));
        model.addAttribute("next", NextPage.address(request, projects.next()));
        model.addAttribute("reports", new ThemeNews(questions, then).of(shown));
        if (then == null) {
            next(neighbourhood, now, model);
        } else {
            since(neighbourhood, now, then, model);
        }
        return "thema";
    }

    private void money(NeighbourhoodId neighbourhood, ThemeDashboard theme, @Nullable LogPosition then, Model model) {
        LedgerDetail books = questions
                .find(new GetLedger(neighbourhood, then), LedgerDetail.class)
                .orElse(null);
        String currency = books == null ? "EUR" : books.currency();
        ThemeMoney money = ThemeMoney.of(theme, books);
        model.addAttribute("currency", currency);
        model.addAttribute("money", money);
        boolean drawn = money.allocated().cents() > 0;
        model.addAttribute("chart", drawn ? new ThemeChart(money, words, currency).svg() : "");
    }

    /** What can be done, by whom, and what waits. */
    private void next(NeighbourhoodId neighbourhood, ThemeDashboard theme, Model model) {
        Set<String> ours =
                theme.projects().stream().map(ThemeDashboard.Project::project).collect(Collectors.toSet());
        NeighbourhoodDetail detail =
                questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
        model.addAttribute("helpers", ThemeHelpers.of(theme.theme(), detail, clock.instant()));
        model.addAttribute(
                "rounds",
                WholeList.rounds(questions, neighbourhood).stream()
                        .filter(round -> !OVER.contains(round.phase()))
                        .toList());
        model.addAttribute(
                "stalled",
                stalled.in(neighbourhood.value()).stream()
                        .filter(project -> ours.contains(project.project()))
                        .toList());
    }

    private void since(NeighbourhoodId neighbourhood, ThemeDashboard theme, LogPosition then, Model model) {
        Map<String, String> streams = streams(neighbourhood, theme.projects());
        back.since(streams.keySet(), then, model);
        model.addAttribute("about", streams);
        model.addAttribute("say", say);
    }

    /** In which the decisions are that this page adds up, with the project that a stream is about. */
    private static Map<String, String> streams(NeighbourhoodId neighbourhood, List<ThemeDashboard.Project> projects) {
        Map<String, String> streams = new HashMap<>();
        streams.put(LedgerId.of(neighbourhood).toString(), "");
        for (ThemeDashboard.Project line : projects) {
            ProjectId project = new ProjectId(line.project());
            streams.put(AgendaId.of(new RoundId(line.round())).toString(), "");
            streams.put(project.toString(), line.title());
            streams.put(DeliveryId.of(project).toString(), line.title());
        }
        return streams;
    }
}

package nl.wijkbudget.audit.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.FeedAnswer;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.Unanswered;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.projection.RoundLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The news of a neighbourhood, of a theme and of a project, to follow with any program that reads Atom. */
@Controller
@Shows({"audit.journal", "round.overview", "neighbourhood.register", "project.catalogue"})
public final class NewsFeeds {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Questions questions;
    private final Setups setups;
    private final Words words;
    private final DecisionWords decisions;

    public NewsFeeds(Questions questions, Setups setups, Words words, DecisionWords decisions) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
        this.decisions = decisions;
    }

    @GetMapping("/buurten/{neighbourhood}/nieuws.atom")
    ResponseEntity<byte[]> ofNeighbourhood(@PathVariable NeighbourhoodId neighbourhood, WebRequest request) {
        String name = setups.require(neighbourhood).name();
        Map<String, String> rounds = WholeList.rounds(questions, neighbourhood).stream()
                .collect(Collectors.toMap(RoundLine::round, RoundLine::title));
        Map<String, ProjectDetail> projects = new HashMap<>();
        List<Atom.News> news = new NewsWorthy(questions)
                .newest(null, line -> isOf(line, rounds.keySet(), projects)).stream()
                        .map(line -> news(line, about(line, rounds, projects)))
                        .toList();
        return answer(
                neighbourhood.toString(),
                words.text("feed.place", name),
                "/buurten/" + neighbourhood.value(),
                news,
                request);
    }

    @GetMapping("/buurten/{neighbourhood}/themas/{theme}/nieuws.atom")
    ResponseEntity<byte[]> ofTheme(
            @PathVariable NeighbourhoodId neighbourhood, @PathVariable ThemeId theme, WebRequest request) {
        Setup place = setups.require(neighbourhood);
        Map<String, ProjectDetail> projects = new HashMap<>();
        List<Atom.News> news = new NewsWorthy(questions)
                .newest(null, line -> isOf(line, neighbourhood, theme, projects)).stream()
                        .map(line -> news(line, about(line, Map.of(), projects)))
                        .toList();
        if (news.isEmpty() && !place.themes().containsKey(theme.value())) {
            throw Unanswered.unknown(theme);
        }
        return answer(
                neighbourhood + " " + theme,
                words.text("feed.theme", place.theme(theme.value())),
                "/buurten/" + neighbourhood.value() + "/themas/" + theme.value(),
                news,
                request);
    }

    @GetMapping("/projecten/{project}/nieuws.atom")
    ResponseEntity<byte[]> ofProject(@PathVariable ProjectId project, WebRequest request) {
        ProjectDetail detail = questions.find(new GetProject(project), ProjectDetail.class, project);
        NewsWorthy worthy = new NewsWorthy(questions);
        List<Atom.News> news = Stream.of(
                        project.toString(), DeliveryId.of(project).toString())
                .flatMap(stream -> worthy.newest(stream, line -> true).stream())
                .map(line -> news(line, new About(detail.title(), "/projecten/" + project.value())))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        return answer(
                project.toString(),
                words.text("feed.project", detail.title()),
                "/projecten/" + project.value(),
                news,
                request);
    }

    private static boolean hasKind(DecisionLine line, String kind) {
        return line.stream().startsWith(kind + ":");
    }

    private static String id(DecisionLine line) {
        return line.stream().substring(line.stream().indexOf(':') + 1);
    }

    /** An agenda is called by its round, and a delivery by its project. */
    private boolean isOf(DecisionLine line, Set<String> rounds, Map<String, ProjectDetail> projects) {
        if (hasKind(line, "round") || hasKind(line, "agenda")) {
            return rounds.contains(id(line));
        }
        ProjectDetail project = ofProject(line, projects);
        return project != null && rounds.contains(project.round());
    }

    private boolean isOf(
            DecisionLine line, NeighbourhoodId neighbourhood, ThemeId theme, Map<String, ProjectDetail> projects) {
        ProjectDetail project = ofProject(line, projects);
        return project != null
                && project.neighbourhood().equals(neighbourhood.value())
                && project.theme().equals(theme.value());
    }

    private @Nullable ProjectDetail ofProject(DecisionLine line, Map<String, ProjectDetail> known) {
        return hasKind(line, "project") || hasKind(line, "delivery") ? project(line, known) : null;
    }

    private @Nullable ProjectDetail project(DecisionLine line, Map<String, ProjectDetail> known) {
        return known.computeIfAbsent(id(line), project -> questions
                .find(new GetProject(new ProjectId(project)), ProjectDetail.class)
                .orElse(null));
    }

    private About about(DecisionLine line, Map<String, String> rounds, Map<String, ProjectDetail> projects) {
        String id = id(line);
        ProjectDetail project = projects.get(id);
        if (project != null && (hasKind(line, "project") || hasKind(line, "delivery"))) {
            return new About(project.title(), "/projecten/" + id);
        }
        String page = hasKind(line, "agenda") ? "/rondes/" + id + "/agenda" : "/rondes/" + id;
        return new About(rounds.getOrDefault(id, id), page);
    }

    /** The same decision has the same id in each language and feed, and no other decision has it. */
    private Atom.News news(DecisionLine line, About about) {
        String key = line.stream() + " " + line.position() + " " + line.decidedAt();
        List<String> text = new ArrayList<>(decisions.details(line));
        if (line.reason() != null) {
            text.add(words.text("timeline.because") + " " + line.reason());
        }
        return new Atom.News(
                urn(key),
                decisions.what(line) + ": " + about.title(),
                line.decidedAt(),
                absolute(about.page()),
                String.join("\n", text));
    }

    private ResponseEntity<byte[]> answer(
            String about, String title, String page, List<Atom.News> news, WebRequest request) {
        String language = words.language().tag();
        Atom feed = new Atom(
                urn(about + " " + language),
                title,
                absolute(page + "/nieuws.atom") + "?taal=" + language,
                absolute(page),
                language,
                news);
        return FeedAnswer.of(feed.bytes(), feed.updated(), ATOM, request);
    }

    private static String urn(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("wijkbudget " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    /** What a decision is about. */
    private record About(String title, String page) {}
}

package nl.wijkbudget.page.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that only say something: help, how we count, how to check, who can use this, and what we know of people. */
@Controller
@Shows({})
public final class StatementPages {
    private static final String STATEMENT = "statement.";
    private static final int MOST = 20;

    private final Words words;
    private final MapTiles tiles;

    public StatementPages(Words words, MapTiles tiles) {
        this.words = words;
        this.tiles = tiles;
    }

    @GetMapping("/hulp")
    String help(Model model) {
        return show("help", model);
    }

    @GetMapping("/uitleg")
    String counting(Model model) {
        return show("counting", model);
    }

    @GetMapping("/narekenen")
    String checking(Model model) {
        return show("checking", model);
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        return show("accessibility", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        String page = show("privacy", model);
        if (tiles.on()) {
            List<Section> all = new ArrayList<>(sections(STATEMENT + "privacy."));
            all.add(map());
            model.addAttribute("sections", all);
        }
        return page;
    }

    private String show(String page, Model model) {
        model.addAttribute("statement", words.text(STATEMENT + page));
        model.addAttribute("lead", words.text(STATEMENT + page + ".lead"));
        model.addAttribute("sections", sections(STATEMENT + page + "."));
        return "verklaring";
    }

    /** Only where pages with a map let a browser ask another server for pictures. */
    private Section map() {
        return new Section(
                words.text("statement.map"),
                List.of(words.text("statement.map.1", tiles.server()), words.text("statement.map.2")));
    }

    /** Sections are numbered from 1 in the bundle, and the paragraphs in each too. */
    private List<Section> sections(String page) {
        List<Section> sections = new ArrayList<>();
        for (int number = 1; number < MOST; number++) {
            String section = page + number;
            words.known(section).ifPresent(heading -> sections.add(new Section(heading, paragraphs(section))));
        }
        return sections;
    }

    private List<String> paragraphs(String section) {
        return IntStream.range(1, MOST)
                .mapToObj(number -> words.known(section + "." + number))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    /** A heading with what stands under it. */
    record Section(String heading, List<String> paragraphs) {}
}

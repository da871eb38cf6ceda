package nl.wijkbudget.ledger.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.query.LedgerDeed.About;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where treasurers book: what is left, and one form at a time; the address says which, and what it is about. */
@Controller
@Shows({"ledger.books", "neighbourhood.register", "round.overview", "agenda.ranked", "project.catalogue"})
public final class BookingPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Words words;

    public BookingPage(Questions questions, Setups setups, ProjectTitles titles, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.words = words;
    }

    @GetMapping("/buurten/{neighbourhood}/grootboek/boeken")
    String show(
            @PathVariable NeighbourhoodId neighbourhood,
            @RequestParam(defaultValue = "") String doe,
            @RequestParam(defaultValue = "") String wat,
            Model model) {
        Setup place = setups.require(neighbourhood);
        model.addAttribute("place", place);
        model.addAttribute("areas", Map.of(place.id(), place.name()));
        Map<About, Map<String, ?>> subjects = questions
                .find(new GetLedger(neighbourhood), LedgerDetail.class)
                .map(ledger -> subjects(ledger, neighbourhood, model))
                .orElseGet(() -> Map.of(About.PLACE, Map.of("", neighbourhood)));
        LedgerDeed.of(doe).ifPresent(deed -> {
            Object subject = subjects.getOrDefault(deed.about(), Map.of()).get(wat);
            if (subject != null) {
                model.addAttribute("deed", deed);
                model.addAttribute("what", wat);
                model.addAttribute("subject", subject);
                model.addAttribute("effects", words.numbered("book.do." + deed.word() + ".does."));
            }
        });
        return "boeken";
    }

    private Map<About, Map<String, ?>> subjects(LedgerDetail ledger, NeighbourhoodId neighbourhood, Model model) {
        List<Entry> entries = WholeList.entries(questions, neighbourhood, null);
        OpenBooks open = new OpenBooks(entries);
        Map<String, AdoptedPlans.Plan> plans =
                byId(new AdoptedPlans(questions, neighbourhood).open(ledger), AdoptedPlans.Plan::project);
        Map<String, OpenBooks.Part> allocations = byId(open.allocations(), OpenBooks.Part::id);
        Map<String, OpenBooks.Part> commitments = byId(open.commitments(), OpenBooks.Part::id);
        Map<String, Entry> standing = byId(open.standing(), Entry::transaction);
        model.addAttribute("ledger", ledger);
        model.addAttribute("plans", plans.values());
        model.addAttribute("allocations", allocations.values());
        model.addAttribute("commitments", commitments.values());
        model.addAttribute("standing", standing.values());
        model.addAttribute("funds", funds(ledger));
        model.addAttribute("titles", titles.of(entries.stream().flatMap(entry -> Stream.ofNullable(entry.project()))));
        model.addAttribute("number", entries.size() + 1);
        return Map.of(
                About.LEDGER, Map.of("", ledger),
                About.PLAN, plans,
                About.ALLOCATION, allocations,
                About.COMMITMENT, commitments,
                About.ENTRY, standing);
    }

    /** Each fund by its name and what is free in it. */
    private Map<String, String> funds(LedgerDetail ledger) {
        Map<String, String> funds = new LinkedHashMap<>();
        ledger.funds()
                .forEach(fund -> funds.put(
                        fund.fund(),
                        words.text("book.fund.free", fund.name(), words.money(fund.free(), ledger.currency()))));
        return funds;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, other) -> first, LinkedHashMap::new));
    }
}

package nl.wijkbudget.ledger.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.GetStatement;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.ledger.query.Sankey.Flow;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The books of a neighbourhood, now or as they were: from where to where the money went, balances, and every entry. */
@Controller
@Shows({"ledger.books", "neighbourhood.register", "project.catalogue", "audit.journal"})
public final class LedgerPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Words words;
    private final DecisionWords decisions;
    private final LookingBack back;

    public LedgerPage(
            Questions questions,
            Setups setups,
            ProjectTitles titles,
            Words words,
            DecisionWords decisions,
            LookingBack back) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.words = words;
        this.decisions = decisions;
        this.back = back;
    }

    @GetMapping("/buurten/{neighbourhood}/grootboek")
    String show(
            @PathVariable NeighbourhoodId neighbourhood,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        GetStatement page = StatementPage.of(neighbourhood, request, null);
        Setup place = setups.require(neighbourhood);
        LogPosition then = back.show(request, response, model);
        LedgerDetail ledger = questions
                .find(new GetLedger(neighbourhood, then), LedgerDetail.class)
                .orElse(null);
        List<Entry> all = WholeList.entries(questions, neighbourhood, then);
        if (then != null) {
            back.since(Set.of(LedgerId.of(neighbourhood).toString()), then, model);
        }
        Statement shown = part(all, page);
        model.addAttribute("words", decisions);
        model.addAttribute("place", place);
        model.addAttribute("ledger", ledger);
        model.addAttribute("entries", shown.entries());
        model.addAttribute("next", NextPage.address(request, shown.next()));
        model.addAttribute("first", NextPage.first(request));
        model.addAttribute(
                "titles",
                titles.of(Stream.concat(funded(ledger), shown.entries().stream().flatMap(LedgerPage::project))));
        if (ledger != null) {
            draw(model, ledger, all, place);
        }
        return "grootboek";
    }

    private static Statement part(List<Entry> all, GetStatement page) {
        List<Entry> rest =
                all.stream().filter(entry -> entry.position() > page.after()).toList();
        boolean more = rest.size() > page.limit();
        List<Entry> shown = more ? rest.subList(0, page.limit()) : rest;
        return new Statement(shown, more ? shown.get(shown.size() - 1).position() : null);
    }

    private void draw(Model model, LedgerDetail ledger, List<Entry> all, Setup place) {
        MoneyFlow money =
                new MoneyFlow(ledger, all, titles.details(all.stream().flatMap(LedgerPage::project)), place, words);
        List<Flow> flows = money.flows();
        model.addAttribute("flows", flows);
        model.addAttribute("chart", flows.isEmpty() ? "" : money.svg(flows));
    }

    private static Stream<String> funded(@Nullable LedgerDetail ledger) {
        return ledger == null ? Stream.of() : ledger.projects().stream().map(LedgerDetail.ProjectSum::project);
    }

    private static Stream<String> project(Entry entry) {
        return Stream.ofNullable(entry.project());
    }
}

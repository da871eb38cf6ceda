package nl.wijkbudget.ledger.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.ledger.query.Sankey.Flow;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The books of a neighbourhood: from where to where the money went, balances, and every entry with its postings. */
@Controller
@Shows({"ledger.books", "neighbourhood.register", "project.catalogue"})
public final class LedgerPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Words words;

    public LedgerPage(Questions questions, Setups setups, ProjectTitles titles, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.words = words;
    }

    @GetMapping("/buurten/{neighbourhood}/grootboek")
    String show(@PathVariable NeighbourhoodId neighbourhood, HttpServletRequest request, Model model) {
        Optional<LedgerDetail> ledger = questions.find(new GetLedger(neighbourhood), LedgerDetail.class);
        Statement statement = questions.ask(StatementPage.of(neighbourhood, request), Statement.class);
        Setup place = setups.require(neighbourhood);
        model.addAttribute("place", place);
        model.addAttribute("ledger", ledger.orElse(null));
        model.addAttribute("entries", statement.entries());
        model.addAttribute("next", NextPage.address(request, statement.next()));
        model.addAttribute("first", NextPage.first(request));
        model.addAttribute("titles", titles.of(Stream.concat(funded(ledger), booked(statement))));
        ledger.ifPresent(books -> draw(model, books, place, neighbourhood));
        return "grootboek";
    }

    private void draw(Model model, LedgerDetail ledger, Setup place, NeighbourhoodId neighbourhood) {
        List<Entry> all = WholeList.entries(questions, neighbourhood);
        MoneyFlow money =
                new MoneyFlow(ledger, all, titles.details(all.stream().flatMap(LedgerPage::project)), place, words);
        List<Flow> flows = money.flows();
        model.addAttribute("flows", flows);
        model.addAttribute("chart", flows.isEmpty() ? "" : money.svg(flows));
    }

    private static Stream<String> funded(Optional<LedgerDetail> ledger) {
        return ledger.stream().flatMap(books -> books.projects().stream()).map(LedgerDetail.ProjectSum::project);
    }

    private static Stream<String> booked(Statement statement) {
        return statement.entries().stream().flatMap(LedgerPage::project);
    }

    private static Stream<String> project(Entry entry) {
        return Stream.ofNullable(entry.project());
    }
}

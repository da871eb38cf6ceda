package nl.wijkbudget.ledger.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The books of a neighbourhood: balances, money per project, and every entry with its postings. */
@Controller
@Shows({"ledger.books", "neighbourhood.register", "project.catalogue"})
public final class LedgerPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;

    public LedgerPage(Questions questions, Setups setups, ProjectTitles titles) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
    }

    @GetMapping("/buurten/{neighbourhood}/grootboek")
    String show(@PathVariable NeighbourhoodId neighbourhood, HttpServletRequest request, Model model) {
        Optional<LedgerDetail> ledger = questions.find(new GetLedger(neighbourhood), LedgerDetail.class);
        Statement statement = questions.ask(StatementPage.of(neighbourhood, request), Statement.class);
        model.addAttribute("place", setups.require(neighbourhood));
        model.addAttribute("ledger", ledger.orElse(null));
        model.addAttribute("entries", statement.entries());
        model.addAttribute("next", NextPage.address(request, statement.next()));
        model.addAttribute("titles", titles.of(Stream.concat(funded(ledger), booked(statement))));
        return "grootboek";
    }

    private static Stream<String> funded(Optional<LedgerDetail> ledger) {
        return ledger.stream().flatMap(books -> books.projects().stream()).map(LedgerDetail.ProjectSum::project);
    }

    private static Stream<String> booked(Statement statement) {
        return statement.entries().stream().map(Entry::project).flatMap(Stream::ofNullable);
    }
}

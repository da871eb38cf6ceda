package nl.wijkbudget.neighbourhood.query;

import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.following.query.MailOffers;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.page.query.Feed;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** A neighbourhood: its rounds, themes and partners, and who may decide what. */
@Controller
@Shows({"neighbourhood.register", "round.overview"})
public final class NeighbourhoodPage {
    private final Questions questions;
    private final Words words;
    private final MailOffers mail;

    public NeighbourhoodPage(Questions questions, Words words, MailOffers mail) {
        this.mail = mail;
        this.questions = questions;
        this.words = words;
    }

    @GetMapping("/buurten/{neighbourhood}")
    String show(
            @PathVariable NeighbourhoodId neighbourhood,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        NeighbourhoodDetail detail =
                questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
        model.addAttribute("neighbourhood", detail);
        model.addAttribute("place", Setup.of(detail));
        model.addAttribute("rounds", WholeList.rounds(questions, neighbourhood));
        model.addAttribute("feeds", Feed.ofNeighbourhood(neighbourhood, detail.name(), words));
        model.addAttribute("mail", mail.of(visitor, new RoundsOf(neighbourhood)));
        return "buurt";
    }
}

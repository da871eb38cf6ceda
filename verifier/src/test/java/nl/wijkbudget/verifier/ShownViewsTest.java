package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.view.ViewDigest;
import nl.wijkbudget.view.ViewsRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that shows something else than its log says. */
class ShownViewsTest {
    private static final String RECORDED = "#28 view.ViewsRecorded";

    @TempDir
    Path directory;

    @Test
    void every_view_is_looked_at() throws IOException {
        Verdict verdict = Verdict.of(Evidence.bundle(Evidence.leaves(), directory.resolve("bundle")));
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.said().get("looked").whole("projections")).isEqualTo(3 + 5);
    }

    @Test
    void a_view_that_showed_something_else_is_named() throws IOException {
        assertThat(faults(shown -> digests(
                        shown,
                        shown.digests().stream()
                                .map(each -> each.view().equals("ledger wijk")
                                        ? new ViewDigest(each.view(), "0".repeat(64))
                                        : each)
                                .toList())))
                .containsExactly(RECORDED + ", ledger wijk: view");
    }

    @Test
    void a_view_that_is_left_out_is_named() throws IOException {
        assertThat(faults(shown -> digests(shown, shown.digests().subList(1, 5))))
                .containsExactly(RECORDED + ", agenda r-1: view");
    }

    @Test
    void a_view_of_what_is_not_in_the_log_is_named() throws IOException {
        List<ViewDigest> more = new ArrayList<>();
        more.add(new ViewDigest("agenda r-0", "0".repeat(64)));
        assertThat(faults(shown -> {
                    more.addAll(shown.digests());
                    return digests(shown, more);
                }))
                .containsExactly(RECORDED + ", [agenda r-0]: view");
    }

    @Test
    void views_out_of_order_are_named() throws IOException {
        assertThat(faults(shown -> {
                    List<ViewDigest> turned = new ArrayList<>(shown.digests());
                    turned.add(turned.remove(0));
                    return digests(shown, turned);
                }))
                .containsExactly(RECORDED + ": out-of-order");
    }

    @Test
    void views_of_an_earlier_moment_than_they_say_are_named() throws IOException {
        assertThat(faults(shown -> new ViewsRecorded(shown.views(), shown.moment(), 26, shown.digests())))
                .containsExactly(RECORDED + ", ledger wijk: view");
    }

    @Test
    void views_after_what_is_yet_to_come_and_for_no_decision_are_named() throws IOException {
        assertThat(faults(shown -> new ViewsRecorded(shown.views(), 17, 28, shown.digests())))
                .containsExactly(RECORDED + ": no-moment");
    }

    @Test
    void the_bundle_of_a_round_checks_what_it_can_and_says_how_much_it_cannot() throws IOException {
        Path round = Evidence.bundle(
                Evidence.leaves(),
                leaf -> leaf.isOf(LeafClass.CONTROL)
                        || leaf.isOf(LeafClass.BALLOT)
                        || leaf.envelope().payloadType().matches(".*[.](counting|agenda)[.].*"),
                "round r-1",
                directory.resolve("round"));
        Verdict verdict = Verdict.of(round);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.said().get("looked").whole("projections")).isEqualTo(3 + 2);
        assertThat(verdict.said().get("findings").items().stream()
                        .filter(finding -> finding.text("check").equals("projections"))
                        .map(finding -> finding.text("text"))
                        .toList())
                .containsExactly(
                        "3 overzichten van andere rondes of zonder hun gebeurtenissen overgeslagen; 0 besluiten waarna niets is vastgelegd");
    }

    private static ViewsRecorded digests(ViewsRecorded shown, List<ViewDigest> digests) {
        return new ViewsRecorded(shown.views(), shown.moment(), shown.position(), digests);
    }

    private List<String> faults(UnaryOperator<ViewsRecorded> otherwise) throws IOException {
        List<Story.Told> told = new ArrayList<>(Story.told());
        Story.Told last = told.remove(28);
        ViewsRecorded other = otherwise.apply((ViewsRecorded) last.event());
        told.add(new Story.Told(last.aggregateType(), last.aggregate(), last.sequence(), other));
        return Verdict.of(Evidence.bundle(Evidence.leaves(told), directory.resolve("other")))
                .faults();
    }
}

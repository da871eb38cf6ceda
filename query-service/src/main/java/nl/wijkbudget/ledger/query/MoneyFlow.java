package nl.wijkbudget.ledger.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.query.Sankey.Flow;
import nl.wijkbudget.ledger.query.Sankey.Node;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.page.query.Svg;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.projection.ProjectDetail;

/** From partners over funds and themes to projects; what is not allocated is free in its fund. */
record MoneyFlow(
        LedgerDetail ledger, List<Entry> entries, Map<String, ProjectDetail> projects, Setup place, Words words) {
    private static final String FUND = "fund:";

    /** Each flow with what it connects, for the picture and for the table beneath it. */
    List<Flow> flows() {
        Map<Way, Long> sums = new LinkedHashMap<>();
        entries.forEach(entry -> entry.lines().stream()
                .filter(line -> line.account().startsWith(FUND))
                .forEach(line ->
                        add(sums, entry, fund(line.account()), line.amount().cents())));
        ledger.funds()
                .forEach(fund -> sums.merge(
                        new Way(fund(FUND + fund.fund()), free()), fund.free().cents(), Long::sum));
        List<Flow> flows = new ArrayList<>();
        sums.forEach((way, amount) -> {
            if (amount > 0) {
                flows.add(new Flow(way.from, way.to, amount));
            }
        });
        return flows;
    }

    /** Money back from a project or to a partner takes away from what went there. */
    private void add(Map<Way, Long> sums, Entry entry, Node fund, long intoFund) {
        String project = entry.project();
        String party = entry.party();
        if (project != null) {
            Node theme = theme(project);
            sums.merge(new Way(fund, theme), -intoFund, Long::sum);
            sums.merge(new Way(theme, project(project)), -intoFund, Long::sum);
        } else if (party != null) {
            sums.merge(new Way(new Node("party:" + party, place.partner(party)), fund), intoFund, Long::sum);
        }
    }

    String svg(List<Flow> flows) {
        List<List<Node>> columns = Stream.of("party:", FUND, "theme:", "project:")
                .map(kind -> nodes(flows, kind))
                .filter(nodes -> !nodes.isEmpty())
                .toList();
        Sankey sankey = new Sankey(columns, flows);
        Svg svg = new Svg(
                "geldstroom",
                Sankey.width(),
                sankey.height(),
                words.text("ledger.flow"),
                words.text(
                        "ledger.flow.description",
                        words.brief(ledger.received(), ledger.currency()),
                        words.brief(ledger.allocated(), ledger.currency()),
                        words.brief(ledger.free(), ledger.currency())));
        sankey.drawOn(svg);
        return svg.markup();
    }

    private static List<Node> nodes(List<Flow> flows, String kind) {
        return flows.stream()
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .filter(node -> node.id().startsWith(kind))
                .distinct()
                .toList();
    }

    private Node fund(String account) {
        String id = account.split(":", -1)[1];
        String name = ledger.funds().stream()
                .filter(fund -> fund.fund().equals(id))
                .map(LedgerDetail.Fund::name)
                .findFirst()
                .orElse(id);
        return new Node(FUND + id, name);
    }

    private Node theme(String project) {
        ProjectDetail detail = projects.get(project);
        String theme = detail == null ? "" : detail.theme();
        return new Node("theme:" + theme, detail == null ? project : place.theme(theme));
    }

    private Node project(String project) {
        ProjectDetail detail = projects.get(project);
        return new Node("project:" + project, detail == null ? project : detail.title());
    }

    private Node free() {
        return new Node("theme:*", words.text("ledger.free"));
    }

    private record Way(Node from, Node to) {}
}

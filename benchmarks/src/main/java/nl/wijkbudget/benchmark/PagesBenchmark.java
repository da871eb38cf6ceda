package nl.wijkbudget.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** How long readers wait for the heaviest pages of an imported election while others vote, beside the same without votes and beside a page that asks no read model. */
final class PagesBenchmark {
    private static final String OPEN_ROUND = "/rondes/de-wijert-nu";
    private static final int REQUESTS = Integer.getInteger("wijkbudget.benchmark.requests", 400);
    private static final int WARM_UP = REQUESTS / 2;
    private static final int VOTES_PER_SECOND = Integer.getInteger("wijkbudget.benchmark.votes", 20);
    private static final int CONTRIBUTIONS = 50;

    private PagesBenchmark() {}

    static void run(Path jar, Path election) throws Exception {
        try (DemoProcess demo = DemoProcess.of(jar)) {
            String round = imported(new Visitor(demo.root()).as("procesbeheer"), election);
            String place = new Visitor(demo.root())
                    .json("/api/v1/rondes/" + round)
                    .get("neighbourhood")
                    .asString();
            keepBooks(demo.root(), place);
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("help, no read model", "/hulp");
            pages.put("agenda", "/rondes/" + round + "/agenda");
            pages.put("ledger", "/buurten/" + place + "/grootboek");
            pages.put("result", "/rondes/" + round + "/uitslag");
            read(demo.root(), pages, WARM_UP);
            Map<String, Latencies> quiet = read(demo.root(), pages, REQUESTS);
            try (VotesComingIn votes = votes(demo)) {
                read(demo.root(), pages, WARM_UP);
                print(election, votes, quiet, read(demo.root(), pages, REQUESTS));
            }
        }
    }

    private static String imported(Visitor organiser, Path election) throws IOException, InterruptedException {
        String page = organiser.upload(election).replaceFirst("^.*/import/", "/import/");
        String job = page.replace("/import/", "/api/v1/imports/");
        told(organiser, job, report -> report.hasNonNull("preview"));
        organiser.send(page, page + "?deur=" + job + "/bevestiging", Map.of());
        return told(organiser, job, report -> false).get("round").asString();
    }

    private static JsonNode told(Visitor organiser, String job, Predicate<JsonNode> enough)
            throws IOException, InterruptedException {
        JsonNode report = organiser.json(job);
        while (!report.get("ended").asBoolean() && !enough.test(report)) {
            Thread.sleep(500);
            report = organiser.json(job);
        }
        return report;
    }

    /** An imported election brings no money, so there are contributions to read of. */
    private static void keepBooks(URI root, String place) throws IOException, InterruptedException {
        Visitor organiser = new Visitor(root).as("procesbeheer");
        String setUp = "/buurten/" + place + "/inrichten";
        String api = "/api/v1/buurten/" + place;
        organiser.send(
                setUp,
                setUp + "?methode=PUT&deur=" + api + "/partners/gemeente",
                Map.of("_rol", "ORGANISER", "name", "Gemeente"));
        organiser.send(
                setUp,
                setUp + "?deur=" + api + "/mandaten",
                Map.of(
                        "_rol", "ORGANISER",
                        "mandate", "budgethouder",
                        "grant.holder", "budgethouder",
                        "grant.role", "TREASURER",
                        "grant.competences:list", "MANAGE_FUNDS",
                        "grant.from:moment", "2020-01-01T00:00",
                        "grant.until:moment", "2100-01-01T00:00"));
        Visitor treasurer = new Visitor(root).as("budgethouder");
        String books = "/buurten/" + place + "/grootboek/boeken";
        Map<String, String> signed = Map.of("_rol", "TREASURER", "_mandaat", "budgethouder");
        treasurer.send(
                books,
                books + "?deur=/api/v1/kasboeken",
                and(signed, Map.of("neighbourhood", place, "currency", "EUR")));
        String ledger = books + "?deur=/api/v1/kasboeken/" + place;
        treasurer.send(books, ledger + "/fondsen", and(signed, Map.of("fund", "wijkdeal", "name", "Wijkdeal")));
        for (int number = 1; number <= CONTRIBUTIONS; number++) {
            treasurer.send(
                    books,
                    ledger + "/bijdragen",
                    and(
                            signed,
                            Map.of(
                                    "fund", "wijkdeal",
                                    "partner", "gemeente",
                                    "earmark.theme", "",
                                    "earmark.area", "",
                                    "amount:cents", "100",
                                    "contribution", "bijdrage-" + number)));
        }
    }

    private static VotesComingIn votes(DemoProcess demo) throws IOException, InterruptedException {
        JsonNode open = new Visitor(demo.root()).json("/api/v1" + OPEN_ROUND);
        return new VotesComingIn(
                demo.root().resolve("/api/v1" + OPEN_ROUND + "/stembiljetten"),
                open.get("rulebookHash").asString(),
                open.at("/rulebook/candidates/0/project").asString(),
                demo.codes(),
                VOTES_PER_SECOND);
    }

    /** Each page in turn, one reader after the other. */
    private static Map<String, Latencies> read(URI root, Map<String, String> pages, int requests)
            throws IOException, InterruptedException {
        Visitor reader = new Visitor(root);
        Map<String, Latencies> taken = new LinkedHashMap<>();
        for (int request = 0; request < requests; request++) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                long start = System.nanoTime();
                reader.get(page.getValue());
                taken.computeIfAbsent(page.getKey(), name -> new Latencies()).add((System.nanoTime() - start) / 1e6);
            }
        }
        return taken;
    }

    private static void print(
            Path election, VotesComingIn votes, Map<String, Latencies> quiet, Map<String, Latencies> busy) {
        System.out.printf(
                "%n## Pages of %s, %,d requests each, %.1f votes per second accepted%n%n",
                election.getFileName(), REQUESTS, votes.perSecond());
        System.out.println("| page | no votes, median | 99th | with votes, median | 99th | ratio of the 99ths |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        busy.forEach((page, taken) -> {
            Latencies before = quiet.getOrDefault(page, new Latencies());
            System.out.printf(
                    "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2fx |%n",
                    page,
                    before.percentile(50),
                    before.percentile(99),
                    taken.percentile(50),
                    taken.percentile(99),
                    taken.percentile(99) / before.percentile(99));
        });
    }

    private static Map<String, String> and(Map<String, String> these, Map<String, String> those) {
        Map<String, String> all = new LinkedHashMap<>(these);
        all.putAll(those);
        return all;
    }
}

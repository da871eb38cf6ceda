package nl.wijkbudget.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Whose;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.People;
import nl.wijkbudget.round.Phase;

/** Sends what a cell of the matrix asks for, and tells what came of it. */
final class Walk {
    private static final int TOGETHER = 12;
    private static final String BOUNDARY = "grens-van-het-bestand";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Engine engine;
    private final WalkedRounds rounds;
    private final Map<String, String> tokens = new HashMap<>();
    private final String person;
    private String row = "";
    private int requests;

    Walk(Engine engine, WalkedRounds rounds) {
        this.engine = engine;
        this.rounds = rounds;
        this.person = engine.bean(People.class)
                .admit(Login.byMail(new MailAddress("iemand@voorbeeld.example")))
                .value();
    }

    int requests() {
        return requests;
    }

    /** Where the log ends. */
    long end() {
        return engine.tables().number("select max(position) from event_log");
    }

    /** Whether somebody has added to it since; what the engine does in its own time comes of no request. */
    boolean hasGrownSince(long end) {
        return engine.tables().number("""
                        select count(*) from event_log where position > ?
                        and payload_type not like '%.ResultRecorded' and payload_type not like '%.AgendaRecorded'
                        and payload_type not like '%.RulesCompared' and payload_type not like '%.ProjectMergedInto'
                        and payload_type not like '%.ErasurePerformed' and payload_type not like '%.ViewsRecorded'""", end) > 0;
    }

    static <T> List<List<T>> together(List<T> things) {
        List<List<T>> all = new ArrayList<>();
        for (int from = 0; from < things.size(); from += TOGETHER) {
            all.add(things.subList(from, Math.min(things.size(), from + TOGETHER)));
        }
        return all;
    }

    /** What the cell asks for, not sent yet; its round is there from now on. */
    HttpRequest.Builder ask(Cell cell) {
        requests++;
        Door door = cell.door();
        if (!row.equals(door.address())) {
            row = door.address();
            tokens.clear();
        }
        Map<String, String> words = words(cell);
        String path =
                filled(String.valueOf(door.path()), words) + filled(cell.steps().query(), words);
        String body = filled(cell.steps().body(), words);
        HttpRequest.Builder request = request(
                        path,
                        cell.walker(),
                        tokens.computeIfAbsent(
                                cell.walker().name(), name -> cell.walker().token()))
                .header("Accept", cell.isAPage() ? "text/html,*/*;q=0.1" : "*/*")
                .header("Content-Type", type(cell, body));
        boolean form = cell.isAPage() || body.equals("(file)");
        String sent = body.equals("(file)") ? file() : form ? body.replace("@", "%40") : body.replace('\'', '"');
        return request.method(
                String.valueOf(door.method()),
                cell.isARead() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent));
    }

    private static String type(Cell cell, String body) {
        if (body.equals("(file)")) {
            return "multipart/form-data; boundary=" + BOUNDARY;
        }
        return cell.isAPage() ? "application/x-www-form-urlencoded" : "application/json";
    }

    /** What each of these addresses says to somebody who brings nothing. */
    List<String> statuses(String method, List<String> paths, Walker walker) {
        String token = walker.token();
        List<String> all = new ArrayList<>();
        for (List<String> some : together(paths)) {
            List<CompletableFuture<Reply>> replies = some.stream()
                    .map(path -> send(request(path, walker, token).method(method, BodyPublishers.noBody())))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                all.add(replies.get(i).join().status() + " " + some.get(i));
            }
        }
        return all;
    }

    private HttpRequest.Builder request(String path, Walker walker, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(engine.api().root() + path)).timeout(Duration.ofSeconds(60));
        if (walker.isLoggedIn()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (walker.role() != null) {
            request.header("Wijkbudget-Role", walker.role().name());
        }
        return walker.role() == null || walker.role() == Role.RESIDENT
                ? request
                : request.header("Wijkbudget-Mandate", walker.name());
    }

    CompletableFuture<Reply> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .thenApply(answer -> new Reply(answer.statusCode(), answer.headers(), answer.body()));
    }

    /** What came of it for someone who is let in. */
    String outcome(Reply reply, boolean appended) {
        if (reply.status() < 400) {
            return appended ? "changed" : "quiet";
        }
        String outcome = reply.text().startsWith("{") ? reply.outcome() : String.valueOf(reply.status());
        return appended ? outcome + " and changed" : outcome.contains("{") ? String.valueOf(reply.status()) : outcome;
    }

    /** How somebody is sent away who is not let in; all else is told in full. */
    static String denial(Reply reply) {
        String login = reply.headers().firstValue("Location").orElse("");
        if (reply.status() == 303 && login.startsWith("/inloggen")) {
            return "303 /inloggen";
        }
        String type = reply.headers().firstValue("Content-Type").orElse("");
        boolean told = type.startsWith("text/html")
                || (type.startsWith("application/problem+json")
                        && reply.outcome().contains(" access."));
        return told ? reply.status() + " access" : reply.status() + " " + reply.text();
    }

    private Map<String, String> words(Cell cell) {
        Phase phase = cell.phase();
        boolean fresh = cell.steps().usesUpTheRound() && cell.isAdmitted() && cell.isAllowed();
        boolean own = cell.whose() == Whose.OWN;
        String round = fresh && phase != Phase.ABANDONED && !own ? rounds.fresh(phase) : WalkedRounds.standing(phase);
        Walker walker = cell.walker();
        int number = Walker.all().indexOf(walker) + 1;
        Map<String, String> words = new HashMap<>();
        words.put("{round}", round);
        words.put("{neighbourhood}", WalkedRounds.WIJK);
        words.put("{ledger}", WalkedRounds.WIJK);
        words.put("{project}", round + "-" + (own ? walker.name() : "derde"));
        words.put("{lead}", round + "-eerste");
        words.put("{delivery}", round + "-eerste");
        words.put("{question}", "waar");
        words.put("{token}", "0".repeat(64));
        words.put("{count}", round + "." + (own ? walker.name() : "1"));
        words.put("{agenda}", round);
        words.put("{theme}", "groen");
        words.put("{partner}", "hovenier");
        words.put("{mandate}", "vertrekt");
        words.put("{original}", "opzij");
        words.put("{allocation}", "eerste");
        words.put("{commitment}", "van-" + (own ? walker.name() : "bouwer"));
        words.put("{submission}", (own ? "van-" : "voor-") + walker.name());
        words.put("{hash}", WalkedRounds.SUBMITTED.hash().value());
        words.put("{person}", person);
        words.put("{id}", "onbekend");
        words.put("{name}", "delivery.progress");
        words.put("{positie}", "0");
        words.put(
                "{code}",
                rounds.code(cell.whose() == Whose.OTHERS ? WalkedRounds.standing(Phase.CLOSED) : round, number));
        words.put("{rulebook}", rounds.rulebook(round));
        words.put("{letter}", String.valueOf(12 + number));
        words.put("{selection}", WalkedRounds.selection(round));
        words.put("{draft}", WalkedRounds.draft(round, number));
        words.put("{proposal}", """
                {'theme': 'groen', 'title': 'Plan %d', 'summary': 'Een plan.', 'willHelp': true}""".formatted(requests));
        words.put("{grant}", WalkedRounds.grant("bewoner-1", Role.DESK));
        words.put("{me}", walker.name());
        words.put("{new}", "nieuw-" + requests);
        words.put("{number}", String.valueOf(requests));
        words.replaceAll(
                (variable, word) -> Objects.requireNonNullElse(cell.steps().with(variable), word));
        String rest = cell.steps().with("**");
        words.put("**", rest == null ? "**" : rest);
        words.replaceAll((variable, word) -> word.replace("{round}", round));
        if (own) {
            words.put("{project}", round + "-" + walker.name());
        }
        return words;
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static String file() {
        return String.join(
                "\r\n",
                "--" + BOUNDARY,
                "Content-Disposition: form-data; name=\"bestand\"; filename=\"klein.pb\"",
                "Content-Type: text/plain",
                "",
                "META",
                "--" + BOUNDARY + "--",
                "");
    }
}

package nl.wijkbudget.evidence.command;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.evidence.Bundle;
import nl.wijkbudget.evidence.BundlePart;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.TilePath;
import nl.wijkbudget.evidence.Tiles;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.log.command.LeafReader;

/** Puts the evidence of the published checkpoint into one file. */
public final class Bundles {
    private static final int MOST_OLDER = 1_000;

    private final SignedCheckpoints table;
    private final LogFiles files;
    private final LeafReader log;
    private final InLogOrder events;
    private final String policy;

    Bundles(SignedCheckpoints table, LogFiles files, LeafReader log, InLogOrder events, String policy) {
        this.table = table;
        this.files = files;
        this.log = log;
        this.events = events;
        this.policy = policy;
    }

    /** Of one round; empty while nothing was published, or the round was not counted. */
    public Optional<Bundle> ofRound(String round) throws IOException {
        return files.checkpoint()
                .filter(note -> Scope.counted(events, size(note)).contains(round))
                .map(note -> of(note, new Scope.Round(round, Scope.agendas(events, size(note), round)), Set.of(round)));
    }

    /** Of the whole log; empty while nothing was published. */
    public Optional<Bundle> ofAll() throws IOException {
        return files.checkpoint().map(note -> {
            Set<String> counted = Scope.counted(events, size(note));
            return of(note, new Scope.All(counted), counted);
        });
    }

    private static long size(Note note) {
        return Checkpoint.parse(note.text()).size();
    }

    private Bundle of(Note newest, Scope scope, Set<String> rounds) {
        Checkpoint checkpoint = Checkpoint.parse(newest.text());
        List<BundlePart> parts = new ArrayList<>();
        parts.add(text("log/checkpoint", newest.toString()));
        parts.add(text("log/policy", policy));
        List<Long> older =
                table.sizes().stream().filter(size -> size < checkpoint.size()).toList();
        for (long size : older.subList(Math.max(0, older.size() - MOST_OLDER), older.size())) {
            String note = table.of(size).orElseThrow().toString();
            parts.add(text("log/checkpoints/" + TilePath.groups(size), note));
        }
        for (TilePath tile : Tiles.of(checkpoint.size())) {
            parts.add(new BundlePart("log/" + tile, out -> write(tile, out)));
        }
        ElectionFiles elections = new ElectionFiles(events);
        rounds.stream()
                .flatMap(round -> elections.of(round, checkpoint.size()).stream())
                .forEach(parts::add);
        parts.add(new BundlePart("openings", new Openings(log, checkpoint.size(), scope::opens)));
        return new Bundle(checkpoint.origin(), checkpoint.size(), scope.words(), parts);
    }

    private static BundlePart text(String name, String content) {
        return BundlePart.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(TilePath tile, OutputStream out) throws IOException {
        out.write(
                tile.level() == TilePath.ENTRIES ? entries(tile) : files.tiles().hashes(tile));
    }

    private byte[] entries(TilePath tile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        long from = tile.index() * TilePath.FULL;
        for (var row : log.entries(from - 1, from + tile.width() - 1, tile.width())) {
            data.writeShort(row.entry().length);
            data.write(row.entry());
        }
        return bytes.toByteArray();
    }
}

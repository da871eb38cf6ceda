package nl.wijkbudget.standalone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wijkbudget.Wijk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What leaves the program as files: the evidence of the whole log, and letters for the post and for a printer. */
final class Taken {
    private Taken() {}

    /** By the name of each file, what can be read in it, with what is packed unpacked. */
    static Map<String, String> by(Api api) {
        Map<String, String> texts = new TreeMap<>();
        try {
            unzip(api.bytes(api.request("/log/bewijs").GET()), texts);
            SmallRound round = new SmallRound(api, "meeneemwijk");
            round.upToVoting();
            texts.put("letters.csv", letters(round, "druk-csv", "text/csv"));
            texts.put("letters.pdf", letters(round, "druk-pdf", "application/pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void unzip(byte[] bundle, Map<String, String> texts) throws IOException {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                texts.put(file.getName(), new String(files.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static String letters(SmallRound round, String batch, String type) throws IOException {
        HttpRequest.Builder request = round.api()
                .signed(Wijk.ORGANISER, "/api/v1" + round.path("/stemcodes"))
                .header("Accept", type)
                .POST(Api.json("{'batch': '%s', 'count': 2}".formatted(batch)));
        byte[] file = round.api().bytes(request);
        if (type.equals("text/csv")) {
            return new String(file, StandardCharsets.UTF_8);
        }
        try (PDDocument pages = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pages)
                    + pages.getDocumentInformation().getCOSObject();
        }
    }
}

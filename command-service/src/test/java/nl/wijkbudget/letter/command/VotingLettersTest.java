package nl.wijkbudget.letter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Letters as printers, eyes, phones and screen readers get them. */
class VotingLettersTest {
    private static final int DPI = 200;

    private final byte[] file = written(SampleVote.VOTE);
    private final PDDocument letters = loaded(file);

    VotingLettersTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        letters.close();
    }

    @Test
    void each_code_has_a_page_with_all_that_a_voter_needs() throws IOException {
        assertThat(letters.getNumberOfPages()).isEqualTo(2);
        assertThat(text(2))
                .contains("Stem mee in De Wijert", "Groen & veilig <2026>", "B5N9-9P5K-7TTC", "Brief 000042")
                .contains("van maandag 1 juni 2026 tot en met zondag 14 juni 2026")
                .contains("stem.example.nl/rondes/de-wijert-2026/stemmen")
                .contains("until the end of Sunday 14 June 2026")
                .doesNotContain("K7PM", "Brief 000041");
    }

    @Test
    void the_qr_code_opens_the_voting_page_with_the_code() throws Exception {
        PDFRenderer printed = new PDFRenderer(letters);

        assertThat(scanned(printed.renderImageWithDPI(0, DPI)))
                .isEqualTo("https://stem.example.nl/rondes/de-wijert-2026/stemmen#code=K7PM4RDX9WQA");
        assertThat(scanned(printed.renderImageWithDPI(1, DPI)))
                .isEqualTo("https://stem.example.nl/rondes/de-wijert-2026/stemmen#code=B5N99P5K7TTC");
    }

    @Test
    void it_conforms_to_pdf_ua() throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .isEmpty();
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void it_says_what_it_is_and_in_which_language() throws IOException {
        assertThat(letters.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        assertThat(new String(
                        letters.getDocumentCatalog().getMetadata().toByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "<rdf:li xml:lang=\"x-default\">Stembrieven Groen &amp; veilig &lt;2026&gt;, De Wijert</rdf:li>")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void each_page_is_a_tree_of_headings_paragraphs_steps_and_a_figure() {
        String letter = "Sect(H1 P P H2 P H2 L(LI(Lbl LBody) LI(Lbl LBody) LI(Lbl LBody)) Figure"
                + " H2 P P P H2[en] P[en] H2[ar] P[ar] P)";

        assertThat(SpokenTree.of(letters).outline()).isEqualTo("Document(" + letter + " " + letter + ")");
    }

    @Test
    void arabic_and_the_qr_code_are_read_aloud_as_words() {
        assertThat(SpokenTree.of(letters).words())
                .startsWith(
                        "QR-code die de stempagina opent met uw stemcode al ingevuld."
                                + " U kunt de stemcode hierboven ook zelf typen.",
                        "العربية",
                        new LetterWords("ar").say("summary", SampleVote.VOTE))
                .hasSize(6);
    }

    @Test
    void nothing_in_it_comes_from_a_clock() throws IOException {
        assertThat(written(SampleVote.VOTE)).isEqualTo(file);
        assertThat(letters.getDocumentInformation().getCreationDate()).isNull();
        assertThat(letters.getDocumentInformation().getModificationDate()).isNull();
    }

    @Test
    void a_letter_that_the_font_does_not_have_becomes_a_question_mark() throws IOException {
        try (PDDocument strange = loaded(written(SampleVote.named("Ronde 🌳", "Łódź 木")))) {
            assertThat(new PDFTextStripper().getText(strange))
                    .contains("Stem mee in Łódź ?", "De stemming heet: Ronde ?.");
        }
    }

    @Test
    void a_long_name_is_broken_and_one_that_leaves_no_room_is_refused() throws IOException {
        assertThat(written(SampleVote.named("Lang".repeat(40), "Buurt"))).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(SampleVote.named("Ronde", "Lang ".repeat(200))))
                .withMessage("The names of round and neighbourhood are too long for a letter");
    }

    @Test
    void a_file_without_letters_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VotingLetters.write(SampleVote.VOTE, List.of(), new ByteArrayOutputStream()));
    }

    @Test
    void who_opened_the_stream_closes_it() throws IOException {
        OpenStream out = new OpenStream();
        VotingLetters.write(SampleVote.VOTE, SampleVote.CODES, out);

        assertThat(out.isClosed()).isFalse();
    }

    private String text(int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(letters).replaceAll("\\s+", " ");
    }

    private static String scanned(BufferedImage page) throws NotFoundException, ChecksumException, FormatException {
        int width = page.getWidth();
        int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var light = new RGBLuminanceSource(width, page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private static byte[] written(VoteByLetter vote) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VotingLetters.write(vote, SampleVote.CODES, out);
        return out.toByteArray();
    }

    private static PDDocument loaded(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }
}

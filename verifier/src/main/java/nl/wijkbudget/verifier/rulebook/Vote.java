package nl.wijkbudget.verifier.rulebook;

import nl.wijkbudget.verifier.json.Json;

/** A ballot as it was cast. */
public record Vote(String ballot, String rulebook, String channel, Selection selection) {
    public static Vote of(Json event) {
        Selection selection = Selection.of(event.get("selection"));
        return new Vote(event.text("ballot"), event.text("rulebook"), event.text("channel"), selection);
    }

    /** The part of this ballot in the digest of all. */
    public byte[] canonicalText() {
        CanonicalText text = new CanonicalText().add(ballot, channel);
        selection.writeTo(text);
        return text.bytes();
    }
}

package nl.wijkbudget.view;

/**
 * What one public view showed.
 *
 * @param view its kind and, where there are several, which one: {@code agenda r-1}
 * @param sha256 of its {@link ViewText}, 64 lower-case hexadecimal digits
 */
public record ViewDigest(String view, String sha256) {}

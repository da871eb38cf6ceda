package nl.wijkbudget.rulebook;

import org.jspecify.annotations.Nullable;

/** Who has a right to vote and how it is shown: in words for residents, with the youngest age when there is one. */
public record EligibilityPolicy(String policy, @Nullable Integer minimumAge) {
    public EligibilityPolicy {
        if (policy.isBlank()) {
            throw new IllegalArgumentException("A round cannot open without an explicit eligibility policy");
        }
        if (minimumAge != null && (minimumAge < 0 || minimumAge > 120)) {
            throw new IllegalArgumentException("A minimum age is 0 to 120: " + minimumAge);
        }
    }

    void writeTo(CanonicalText text) {
        text.add(policy).addOrDash(minimumAge == null ? null : minimumAge.toString());
    }
}

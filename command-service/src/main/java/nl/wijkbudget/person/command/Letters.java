package nl.wijkbudget.person.command;

/** Spells random names in 31 letters and digits of which none looks like another. */
record Letters(Randomness random) {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    /** So many letters, each as likely as any other: a byte that would favour some is drawn again. */
    String next(int count) {
        int fair = 256 - 256 % ALPHABET.length();
        StringBuilder name = new StringBuilder(count);
        while (name.length() < count) {
            int drawn = Byte.toUnsignedInt(random.bytes(1)[0]);
            if (drawn < fair) {
                name.append(ALPHABET.charAt(drawn % ALPHABET.length()));
            }
        }
        return name.toString();
    }
}

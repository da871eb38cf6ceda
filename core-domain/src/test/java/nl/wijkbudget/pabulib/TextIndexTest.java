package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextIndexTest {
    private final TextIndex index = new TextIndex();

    private boolean add(String text) {
        return index.add(text.toCharArray(), 0, text.length());
    }

    private int find(String text) {
        return index.find(text.toCharArray(), 0, text.length());
    }

    @Test
    void every_text_is_there_once_under_the_number_it_came_with() {
        for (int text = 0; text < 100_000; text++) {
            assertThat(add("voter" + text)).isTrue();
        }
        for (int text = 0; text < 100_000; text++) {
            assertThat(find("voter" + text)).isEqualTo(text);
            assertThat(add("voter" + text)).isFalse();
        }
        assertThat(index.size()).isEqualTo(100_000);
        assertThat(find("voter")).isEqualTo(TextIndex.NONE);
    }

    @Test
    void texts_with_the_same_hash_are_told_apart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(add("Aa")).isTrue();
        assertThat(add("BB")).isTrue();
        assertThat(find("Aa")).isZero();
        assertThat(find("BB")).isEqualTo(1);
    }

    @Test
    void only_the_part_between_the_positions_counts() {
        char[] buffer = "a;bc;b".toCharArray();
        assertThat(index.add(buffer, 2, 3)).isTrue();
        assertThat(index.add(buffer, 2, 4)).isTrue();
        assertThat(index.add(buffer, 5, 6)).isFalse();
        assertThat(index.add(buffer, 1, 1)).isTrue();
        assertThat(find("")).isEqualTo(2);
    }
}

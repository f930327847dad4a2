package io.github.temoin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramePlaceTest {
    @Test
    void aFrameInAScaledFrameIsScaledToo() {
        FramePlace outer = new FramePlace(36, 126, 200, 150, 0.5);
        FramePlace inner = new FramePlace(12, 152, 100, 50, 1);
        assertThat(inner.within(outer)).isEqualTo(new FramePlace(42, 202, 50, 25, 0.5));
        assertThat(inner.within(outer).pageX(10)).isEqualTo(47);
        assertThat(inner.within(outer).pageY(10)).isEqualTo(207);
    }
}

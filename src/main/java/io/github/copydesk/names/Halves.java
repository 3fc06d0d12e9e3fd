package io.github.copydesk.names;

/**
 * One way to take a word apart.
 *
 * @param weight from {@link #CERTAIN} on there is no doubt
 */
record Halves(String apart, int weight, String reason) {
    static final int CERTAIN = 1000;
    static final int LIKELY = 100;

    Halves after(String head) {
        return new Halves(head + apart, weight, reason);
    }
}

package io.github.copydesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void namesTheStrongestReasonFirst() {
        Model model = new Model(List.of("bias\t0", "page\t1\tit is on a page", "head\t2\tit is above the text"));
        Prediction prediction = model.predict(new Features().when("page", true).when("head", true));
        assertEquals(List.of("it is above the text", "it is on a page"), prediction.reasons());
    }

    @Test
    void namesNoReasonThatDoesNotHold() {
        Model model = new Model(List.of("bias\t0", "page\t-1\tit is on a page", "odd\t1\t"));
        Prediction prediction = model.predict(new Features().set("page", -2).when("odd", true));
        assertTrue(prediction.probability() > 0.9);
        assertEquals(List.of(), prediction.reasons());
    }
}
